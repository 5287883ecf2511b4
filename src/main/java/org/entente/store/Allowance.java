package org.entente.store;

import java.time.Duration;

/**
 * How much an answer may cost.
 *
 * @param terms how many RDF terms it may have
 */
record Allowance(Duration time, long terms) {
    /** For strangers' queries. */
    static final Allowance STRANGERS = new Allowance(Duration.ofSeconds(10), 1_000_000);

    /** For the canned ones, which are known to end: how long and how large depends on how much was read. */
    static final Allowance CANNED = new Allowance(Duration.ofMinutes(5), 20_000_000);

    /** The same for less time. */
    Allowance within(Duration less) {
        return new Allowance(less, terms);
    }

    QueryStoppedException tooSlow() {
        return new QueryStoppedException("the query takes longer than " + time.toSeconds()
                + " s; ask for less, for example with a more selective pattern");
    }

    void requireRoom(long wanted) {
        if (wanted > terms) {
            throw new QueryStoppedException("the answer has more than " + terms
                    + " terms; ask for a part of it with LIMIT and OFFSET, or take the dumps");
        }
    }
}
