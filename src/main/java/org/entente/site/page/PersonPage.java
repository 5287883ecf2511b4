package org.entente.site.page;

import java.util.List;

/**
 * A person who met others or spoke for a party.
 *
 * @param met the people at the same meetings
 * @param spoken claims that a source puts in the person's mouth
 */
record PersonPage(String name, List<Appearance> appearances, List<Link> met, List<ClaimLine> spoken) {

    /** The person at one meeting. */
    record Appearance(Link meeting, String date, Link party, List<String> offices, String role) {}
}
