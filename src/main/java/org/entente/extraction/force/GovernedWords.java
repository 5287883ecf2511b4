package org.entente.extraction.force;

import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.Tag;

/** Where what a clause's verb governs begins, when it does not stand right behind the verb. */
record GovernedWords(ParsedSentence sentence, Clause clause) {

    /**
     * @param verbEnd where the verb ends
     * @param object whether the verb governs a noun group and nothing else
     */
    int begin(int verbEnd, boolean object) {
        int at = behindReport(verbEnd);
        return object ? behindSister(at) : at;
    }

    /** "note and welcome the truce": both verbs govern what stands behind the second. */
    private int behindSister(int verbEnd) {
        return sentence.children(clause, Relation.COORDINATE).stream()
                .filter(sister ->
                        sister.connector() == verbEnd && sister.subject().isEmpty())
                .filter(sister -> sister.verb().modal().equals(clause.verb().modal()))
                .filter(sister -> sentence.token(verbEnd).tag() == Tag.COORDINATOR)
                .map(sister -> sister.verb().range().to())
                .findFirst()
                .orElse(verbEnd);
    }

    /** "is insisting, Rojas said, on a levy": who says so stands between the verb and its object. */
    private int behindReport(int verbEnd) {
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
