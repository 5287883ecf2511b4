package org.entente.extraction.stance;

import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.WordGroup;

/** Polite wrappers around what is said: "I would like to thank", "we continue to urge", "let me stress". */
final class Hedges {
    private static final Set<String> WRAPPING = WordGroup.named("wraps");
    private static final Set<String> PERFORMING = WordGroup.named("performs");

    private static final Set<String> ASKING = WordGroup.named("asks");

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
