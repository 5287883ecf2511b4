package org.entente.site.page;

import java.util.List;

/**
 * A person who met others or spoke for a party.
 *
 * @param met the people at the same meetings, with the number of these
 * @param topics the claims that a source puts in the person's mouth, by topic
 * @param overTime the same by meeting, the earliest first
 * @param spoken one part of them
 */
record PersonPage(
        String name,
        List<Appearance> appearances,
        List<ListItem> met,
        List<Tally> topics,
        List<Tally> overTime,
        List<ClaimLine> spoken,
        Pager pager) {

    /** The person at one meeting, or speaking for a party outside of any. */
    record Appearance(Link meeting, String date, Link party, List<String> offices, String role) {}
}
