package org.entente.extraction.force;

import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.Tag;

/**
 * Where what a clause's verb governs begins, when it does not stand right behind the verb.
 *
 * @param start where it begins
 * @param object where it begins if it is a noun group, which two verbs may share
 */
record GovernedWords(int start, int object) {

    /** @param verbEnd where the verb ends */
    static GovernedWords of(ParsedSentence sentence, Clause clause, int verbEnd) {
        int start = behindReport(sentence, verbEnd);
        return new GovernedWords(start, behindSister(sentence, clause, start));
    }

    /** "note and welcome the truce": both verbs govern what stands behind the second. */
    private static int behindSister(ParsedSentence sentence, Clause clause, int verbEnd) {
        boolean joined =
                verbEnd < sentence.tokens().size() && sentence.token(verbEnd).tag() == Tag.COORDINATOR;
        return joined
                ? sentence.children(clause, Relation.COORDINATE).stream()
                        .filter(sister -> sister.connector() == verbEnd
                                && sister.subject().isEmpty())
                        .filter(sister ->
                                sister.verb().modal().equals(clause.verb().modal()))
                        .map(sister -> sister.verb().range().to())
                        .findFirst()
                        .orElse(verbEnd)
                : verbEnd;
    }

    /** "is insisting, Rojas said, on a levy": who says so stands between the verb and its object. */
    private static int behindReport(ParsedSentence sentence, int verbEnd) {
        if (verbEnd >= sentence.tokens().size()
                || !sentence.token(verbEnd).text().equals(",")) {
            return verbEnd;
        }
        boolean report =
                sentence.clauses().stream().anyMatch(c -> c.relation() == Relation.REPORT && c.connector() == verbEnd);
        int comma = verbEnd + 1;
        while (report && comma < sentence.tokens().size()) {
            if (sentence.token(comma).text().equals(",")) {
                return comma + 1;
            }
            comma++;
        }
        return verbEnd;
    }
}
