package org.entente.resolution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which claims speak of what, so that a statement is compared with those only that it could be like, however many were
 * made at the meeting.
 */
final class ClaimIndex {
    private final Map<String, BitSet> speakingOf = new HashMap<>();
    private final Map<Set<String>, BitSet> saying = new HashMap<>();

    void add(int claim, Gist gist) {
        gist.concepts().forEach(concept -> set(speakingOf, concept, claim));
        set(saying, gist.concepts(), claim);
    }

    /** Numbers of the claims, in rising order, among which are all that have a gist like this one. */
    IntStream near(Gist gist, Weights weights) {
        BitSet near = new BitSet();
        near.or(saying.getOrDefault(gist.concepts(), near));
        GistLikeness.needed(gist, weights).forEach(concept -> near.or(speakingOf.getOrDefault(concept, near)));
        return near.stream();
    }

    private static <K> void set(Map<K, BitSet> claims, K key, int claim) {
        claims.computeIfAbsent(key, none -> new BitSet()).set(claim);
    }
}
