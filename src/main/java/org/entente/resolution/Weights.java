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
    private final Vocabulary vocabulary;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private int statements;

    Weights(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Counts the concepts of more statements. */
    void add(Collection<Gist> gists) {
        gists.forEach(gist -> gist.concepts().forEach(concept -> frequencies.merge(concept, 1, Integer::sum)));
        statements += gists.size();
        known.clear();
    }

    /** From near 0 for what says little to 1; 0 for what no statement has. */
    double of(String concept) {
        return known.computeIfAbsent(concept, this::weight);
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

    private double weight(String concept) {
        int frequency = frequencies.getOrDefault(concept, 0);
        return frequency == 0
                ? 0
                : vocabulary.weight(concept)
                        * Math.log(1 + (double) statements / frequency)
                        / Math.log(1 + (double) statements);
    }
}
