package org.entente.extraction.clause;

import java.util.Set;
import org.entente.language.WordGroup;

/** Verbs that put a whole clause after them or report words ("said", "stressed"). */
final class Speech {
    private static final Set<String> REPORTING = WordGroup.named("reports");
    private static final Set<String> TAKING_CLAUSE = WordGroup.named("takes-clause");

    private static final Set<String> ADDRESSING = WordGroup.named("addresses");

    private Speech() {}

    static boolean reports(String lemma) {
        return REPORTING.contains(lemma);
    }

    static boolean takesClause(String lemma) {
        return TAKING_CLAUSE.contains(lemma);
    }

    /** Whether who is told stands between the verb and what he is told: "told the meeting Peru would". */
    static boolean addresses(String lemma) {
        return ADDRESSING.contains(lemma);
    }
}
