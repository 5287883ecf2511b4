package org.entente.extraction.clause;

import java.util.List;
import org.entente.extraction.clause.Clause.Relation;

/** The clauses of a sentence that are attached already, in the order of the text. */
record Earlier(List<Clause> clauses) {

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    Clause last() {
        return clauses.get(clauses.size() - 1);
    }

    /** The last clause whose verb stands before a place; the last one where none does. */
    Clause lastUntil(int place) {
        return clauses.stream()
                .filter(clause -> clause.verb().end() <= place)
                .reduce((earlier, later) -> later)
                .orElseGet(this::last);
    }

    boolean hasMain() {
        return clauses.stream().anyMatch(clause -> clause.relation() == Relation.MAIN);
    }

    /** Whether only phrases in front, and what hangs on them, have come so far. */
    boolean onlyFront() {
        return clauses.stream().allMatch(this::isFront);
    }

    private boolean isFront(Clause clause) {
        Clause at = clause;
        while (at.governor() >= 0) {
            at = clauses.get(at.governor());
        }
        return at.relation() == Relation.FRONT || at.relation() == Relation.RELATIVE;
    }

    /** The clause of the next verb. */
    Clause next(VerbGroup verb, TokenRange subject, Relation relation, int governor, int connector) {
        return new Clause(clauses.size(), verb, subject, relation, governor, connector);
    }

    Clause next(VerbGroup verb, Relation relation, int governor, int connector) {
        return next(verb, TokenRange.none(verb.start()), relation, governor, connector);
    }
}
