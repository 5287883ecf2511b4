package org.entente.site.page;

/** How many claims of each kind belong to something: a topic of a party, a party of a topic. */
record Tally(Link subject, int commitments, int proposals, int positions) {

    int total() {
        return commitments + proposals + positions;
    }
}
