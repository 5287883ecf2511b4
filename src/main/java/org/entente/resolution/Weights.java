package org.entente.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a concept tells among the statements of a meeting: the rarer, the more. What nearly all of them speak of, be
 * it the name of a region, says little about which of them are the same.
 */
final class Weights {
    private final Vocabulary vocabulary;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int statements;

    Weights(Collection<Gist> gists, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.statements = gists.size();
        gists.forEach(gist -> gist.concepts().forEach(concept -> frequencies.merge(concept, 1, Integer::sum)));
    }

    /** From near 0 for what says little to 1. */
    double of(String concept) {
        double rarity = Math.log(1 + (double) statements / frequencies.getOrDefault(concept, 1));
        return vocabulary.weight(concept) * rarity / Math.log(1 + (double) statements);
    }

    double of(Collection<String> concepts) {
        return concepts.stream().mapToDouble(this::of).sum();
    }
}
