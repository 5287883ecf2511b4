package org.entente.extraction.stance;

import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;

/** Polite wrappers around what is said: "I would like to thank", "we continue to urge", "let me stress". */
final class Hedges {
    private static final Set<String> WRAPPING = Set.of("like", "want", "wish", "desire", "let", "allow", "permit");
    /** Verbs that do what they say when somebody says them. */
    private static final Set<String> PERFORMING = Set.of(
            "thank",
            "congratulate",
            "commend",
            "praise",
            "salute",
            "pay",
            "stress",
            "emphasize",
            "underline",
            "underscore",
            "highlight",
            "express",
            "convey",
            "extend",
            "reiterate",
            "reaffirm",
            "repeat",
            "say",
            "state",
            "declare",
            "note",
            "recall",
            "recognize",
            "acknowledge",
            "point",
            "remind",
            "assure",
            "urge",
            "call",
            "appeal",
            "ask",
            "request",
            "encourage",
            "invite",
            "propose",
            "suggest",
            "recommend",
            "demand",
            "condemn",
            "welcome",
            "warn",
            "caution",
            "insist",
            "press",
            "exhort",
            "applaud",
            "appreciate");

    private static final Set<String> ASKING = Set.of(
            "urge",
            "call",
            "appeal",
            "ask",
            "request",
            "encourage",
            "invite",
            "propose",
            "recommend",
            "demand",
            "insist",
            "press",
            "exhort",
            "push",
            "advocate",
            "warn");

    private Hedges() {}

    /** "would urge", "would welcome": the modal only makes it polite. */
    static boolean softens(Clause clause) {
        return clause.verb().modal().equals("would")
                && PERFORMING.contains(clause.verb().lemma());
    }

    /** The clause inside that takes the stance, where this one only wraps it. */
    static Optional<Clause> performed(ParsedSentence sentence, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean goesOn = lemma.equals("continue") && clause.verb().modal().isEmpty();
        if (!goesOn && !WRAPPING.contains(lemma)) {
            return Optional.empty();
        }
        return sentence.children(clause, Relation.INFINITIVE).stream()
                .findFirst()
                .filter(inner ->
                        (goesOn ? ASKING : PERFORMING).contains(inner.verb().lemma()));
    }
}
