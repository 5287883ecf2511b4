package org.entente.site.page;

import java.util.List;

/**
 * What the dataset holds, and where to begin.
 *
 * @param timeline all meetings whose year is known; none where the latest are all that there are
 * @param meetings the latest meetings, the newest first
 * @param topics those at the top
 * @param sources the newest sources
 * @param questions canned queries to click
 */
record StartPage(
        List<Figure> figures,
        List<Timeline> timeline,
        List<MeetingLine> meetings,
        List<Tally> topics,
        List<ListItem> sources,
        List<Link> questions) {

    /** A number with the list that it counts; {@code what} ends the message key. */
    record Figure(String what, int number, String href) {}

    record MeetingLine(Link meeting, String date, String format, List<Link> parties, int sources, int claims) {
        private static final int FEW = 6;

        /** As many parties as can be read at a glance. */
        List<Link> firstParties() {
            return parties.subList(0, Math.min(FEW, parties.size()));
        }

        int furtherParties() {
            return parties.size() - firstParties().size();
        }
    }
}
