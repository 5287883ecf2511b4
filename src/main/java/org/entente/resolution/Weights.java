package org.entente.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a concept tells among the statements of a meeting: the rarer, the more. What nearly all of them speak of, be
 * it the name of a region, says little about which of them are the same.
 */
final class Weights {
    private final Map<String, Double> weights = new HashMap<>();

    Weights(Collection<Gist> gists, Vocabulary vocabulary) {
        Map<String, Integer> frequencies = new HashMap<>();
        gists.forEach(gist -> gist.concepts().forEach(concept -> frequencies.merge(concept, 1, Integer::sum)));
        double all = Math.log(1 + (double) gists.size());
        frequencies.forEach((concept, frequency) -> weights.put(
                concept, vocabulary.weight(concept) * Math.log(1 + (double) gists.size() / frequency) / all));
    }

    /** From near 0 for what says little to 1. */
    double of(String concept) {
        return weights.getOrDefault(concept, 0.0);
    }

    double of(Collection<String> concepts) {
        double sum = 0;
        for (String concept : concepts) {
            sum += of(concept);
        }
        return sum;
    }

    /** What both have. */
    double common(Set<String> one, Set<String> other) {
        double sum = 0;
        for (String concept : one) {
            sum += other.contains(concept) ? of(concept) : 0;
        }
        return sum;
    }
}
