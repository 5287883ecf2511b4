package org.entente.site.page;

/**
 * How many claims of each kind belong to something: a topic of a party, a party of a topic, a meeting.
 *
 * @param date when it was, ISO, possibly partial; empty for what has no date
 */
record Tally(Link subject, String date, int commitments, int proposals, int positions) {

    int total() {
        return commitments + proposals + positions;
    }
}
