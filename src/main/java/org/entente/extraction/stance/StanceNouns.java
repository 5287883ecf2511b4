package org.entente.extraction.stance;

import java.util.Set;
import org.entente.language.WordGroup;

/** Nouns that are a stance by themselves. */
final class StanceNouns {
    private static final Set<String> STANCES = WordGroup.named("stances");
    private static final Set<String> DUTIES = WordGroup.named("duties");

    private StanceNouns() {}

    static boolean isStance(String lemma) {
        return STANCES.contains(lemma);
    }

    static boolean isDuty(String lemma) {
        return DUTIES.contains(lemma);
    }
}
