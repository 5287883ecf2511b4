package org.entente.extraction.clause;

import java.util.Set;

/** Verbs that put a whole clause after them or report words ("said", "stressed"). */
final class Speech {
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "state",
            "note",
            "add",
            "stress",
            "emphasize",
            "underline",
            "underscore",
            "highlight",
            "point",
            "declare",
            "announce",
            "explain",
            "remark",
            "observe",
            "comment",
            "conclude",
            "continue",
            "read",
            "warn",
            "affirm",
            "assert",
            "claim",
            "insist",
            "argue",
            "maintain",
            "reply",
            "ask",
            "according",
            "report",
            "quote",
            "remind",
            "recall",
            "reiterate",
            "write",
            "confirm",
            "acknowledge",
            "admit",
            "pledge",
            "promise",
            "vow",
            "urge",
            "suggest",
            "propose",
            "think",
            "believe",
            "tweet");
    private static final Set<String> TAKING_CLAUSE = Set.of(
            "say",
            "state",
            "note",
            "add",
            "stress",
            "emphasize",
            "believe",
            "think",
            "hope",
            "agree",
            "announce",
            "declare",
            "acknowledge",
            "ensure",
            "know",
            "feel",
            "suggest",
            "propose",
            "insist",
            "confirm",
            "recognize",
            "warn",
            "see",
            "understand",
            "expect",
            "demand",
            "consider",
            "conclude",
            "wish",
            "claim",
            "assume",
            "tell",
            "inform",
            "complain",
            "indicate",
            "pledge",
            "promise",
            "vow",
            "argue",
            "admit",
            "reply",
            "underscore",
            "underline",
            "reaffirm",
            "reiterate",
            "affirm",
            "assert",
            "maintain",
            "contend",
            "deny",
            "fear",
            "regret",
            "trust",
            "predict",
            "doubt",
            "concede",
            "recommend",
            "request",
            "concur",
            "mean",
            "decide",
            "observe",
            "remark",
            "explain",
            "report");

    private static final Set<String> ADDRESSING = Set.of("tell", "inform", "assure", "remind", "warn", "promise");

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
