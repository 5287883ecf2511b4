package org.entente.extraction.force;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.DayWords;
import org.entente.language.Tag;

/** The clauses that a clause's verb governs. */
record Complements(ParsedSentence sentence, Clause clause) {
    private static final int LONGEST_GAP = 8;

    /**
     * The next clause in this relation.
     *
     * @param at the first token behind what has been read of the frame
     * @param afterNounGroup whether a noun group of any length may stand between
     */
    Optional<Clause> of(Relation relation, int at, boolean afterNounGroup) {
        return sentence.clauses().stream()
                .skip(clause.index() + 1L)
                .filter(next -> next.verb().range().from() >= at && next.relation() == relation && hangsOn(next))
                .findFirst()
                .filter(next -> afterNounGroup || isNear(next, at));
    }

    /** What is said, or agreed: "agreed and announced that". */
    Optional<Clause> content() {
        Stream<Clause> sisters = sentence.children(clause, Relation.COORDINATE).stream()
                .filter(sister -> sister.connector() == clause.verb().range().to());
        return Stream.concat(Stream.of(clause), sisters)
                .flatMap(verb -> sentence.children(verb, Relation.CONTENT).stream())
                .findFirst();
    }

    /** Governed by this clause, perhaps through "countries affected by …". */
    private boolean hangsOn(Clause next) {
        int governor = next.governor();
        while (governor > clause.index()) {
            Clause between = sentence.clauses().get(governor);
            if (between.relation() != Relation.RELATIVE) {
                return false;
            }
            governor = between.governor();
        }
        return governor == clause.index();
    }

    private boolean isNear(Clause next, int at) {
        int gap = next.verb().range().from() - at;
        if (gap == 0) {
            return true;
        }
        Tag first = sentence.token(at).tag();
        boolean day = DayWords.has(sentence.token(at));
        return next.relation() == Relation.INFINITIVE
                && gap <= LONGEST_GAP
                && (day || first == Tag.ADPOSITION || first == Tag.ADVERB || first == Tag.PUNCTUATION);
    }
}
