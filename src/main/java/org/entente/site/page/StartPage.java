package org.entente.site.page;

import java.util.List;

/**
 * What the dataset holds, and where to begin.
 *
 * @param meetings the latest meetings, the newest first
 * @param sources the newest sources
 * @param questions canned queries to click
 */
record StartPage(
        List<Figure> figures,
        List<MeetingLine> meetings,
        List<Tally> topics,
        List<ListItem> sources,
        List<Link> questions) {

    /** A number with the list that it counts; {@code what} ends the message key. */
    record Figure(String what, int number, String href) {}

    record MeetingLine(Link meeting, String date, String format, List<Link> parties, int sources, int claims) {}
}
