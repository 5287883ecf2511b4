package org.entente.site.page;

/**
 * Which part of a long list is shown.
 *
 * @param first number of the first entry shown, counted from 1
 * @param last number of the last entry shown
 * @param previous address of the part before, or empty
 * @param next address of the part after, or empty
 */
record Pager(int first, int last, int total, String previous, String next) {
    /** Of a list that is whole. */
    static final Pager NONE = new Pager(0, 0, 0, "", "");

    /** Whether there are other parts. */
    boolean isNeeded() {
        return !(previous + next).isEmpty();
    }

    /** The same, leading to a place in the page. */
    Pager to(String anchor) {
        return new Pager(first, last, total, to(previous, anchor), to(next, anchor));
    }

    private static String to(String address, String anchor) {
        return address.isEmpty() ? "" : address + "#" + anchor;
    }
}
