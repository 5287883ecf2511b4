package org.entente.site.page;

import java.util.List;

/**
 * What was found, by the class of thing.
 *
 * @param everything the way back to all classes where only one is shown, else empty
 */
record SearchPage(String query, List<Group> groups, String everything, Pager pager) {

    /**
     * Things of one class.
     *
     * @param what ends the message key
     * @param more the way to those that are not shown, or empty
     */
    record Group(String what, int total, List<Item> items, String more) {}

    /**
     * A thing.
     *
     * @param force of a claim; of other things none
     * @param quote the words of a source in which it was found, where its name does not show them
     */
    record Item(Link link, List<Force> force, String detail, String date, String quote) {}
}
