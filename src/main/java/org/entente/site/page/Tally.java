package org.entente.site.page;

import java.util.Comparator;

/**
 * How many claims of each kind belong to something: a topic of a party, a party of a topic, a meeting.
 *
 * @param date when it was, ISO, possibly partial; empty for what has no date
 */
record Tally(Link subject, String date, int commitments, int proposals, int positions) {
    static final Comparator<Tally> MOST_FIRST = Comparator.comparing(Tally::total)
            .reversed()
            .thenComparing(tally -> tally.subject().label());

    /** Those of unknown date last. */
    static final Comparator<Tally> EARLIEST_FIRST = Comparator.comparing(
                    (Tally tally) -> tally.date().isEmpty())
            .thenComparing(Tally::date)
            .thenComparing(MOST_FIRST);

    int total() {
        return commitments + proposals + positions;
    }
}
