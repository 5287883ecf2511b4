package org.entente.site.page;

import java.util.List;

/**
 * One source as it was read, its statements marked in place.
 *
 * @param address where the text stands on the web, or empty
 * @param counts how many statements of each force
 * @param alone claims that no other source reports
 */
record SourcePage(
        String title,
        String publisher,
        String published,
        String author,
        String name,
        String address,
        String sha256,
        List<Link> meetings,
        List<Count> counts,
        List<ClaimLine> alone,
        List<Passage> passages) {

    record Count(Force force, int number) {}

    /** A line of the text with the statements that begin in it. */
    record Passage(List<Run> runs, List<Note> notes) {}

    /**
     * A run of the text.
     *
     * @param note number of the statement that it belongs to, 0 for none
     * @param anchor the name of the statement's place where it begins, else empty
     * @param ends whether the statement ends here
     * @param furniture whether it is no part of the report
     */
    record Run(String text, Force force, int note, String anchor, boolean ends, boolean furniture) {}

    /** A statement beside the text. */
    record Note(
            int number,
            String anchor,
            Force force,
            List<Link> actors,
            List<Link> topics,
            Link claim,
            int sources,
            String speaker,
            ClaimPage.Reason reason) {}
}
