package org.entente.extraction.stance;

import java.util.Set;

/** Nouns that are a stance by themselves. */
final class StanceNouns {
    private static final Set<String> STANCES = Set.of(
            "support",
            "concern",
            "appreciation",
            "gratitude",
            "opposition",
            "solidarity",
            "satisfaction",
            "regret",
            "condemnation",
            "confidence",
            "respect");
    private static final Set<String> DUTIES = Set.of(
            "commitment", "intent", "intention", "determination", "readiness", "willingness", "resolve", "pledge");

    private StanceNouns() {}

    static boolean isStance(String lemma) {
        return STANCES.contains(lemma);
    }

    static boolean isDuty(String lemma) {
        return DUTIES.contains(lemma);
    }
}
