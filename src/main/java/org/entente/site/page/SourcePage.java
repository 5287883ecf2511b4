package org.entente.site.page;

import java.util.List;

/**
 * One source as it was read, its statements marked in place.
 *
 * @param address where the text stands on the web, or empty
 * @param counts how many statements of each force
 * @param alone claims that no other source reports
 * @param whole whether the passages are the full text, else the quotes with a few words around them
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
        boolean whole,
        List<Passage> passages) {

    /** The same source with other meetings and passages. */
    SourcePage with(List<Link> otherMeetings, List<Passage> otherPassages) {
        return new SourcePage(
                title,
                publisher,
                published,
                author,
                name,
                address,
                sha256,
                otherMeetings,
                counts,
                alone,
                whole,
                otherPassages);
    }

    record Count(Force force, int number) {}

    /** A line of the text with the statements that begin in it. */
    record Passage(List<Run> runs, List<Note> notes) {}

    /**
     * A run of the text.
     *
     * @param note number of the statement that it belongs to, 0 for none
     * @param anchor the name of the statement's place where it begins, else empty
     * @param ends whether the statement ends here
     * @param place the name of the place if it is a name or the word for a meeting that other pages lead to, else empty
     * @param furniture whether it is no part of the report
     */
    record Run(String text, Force force, int note, String anchor, boolean ends, String place, boolean furniture) {

        /** A run of the report that belongs to no statement. */
        static Run plain(String text) {
            return new Run(text, Force.SILENT, 0, "", false, "", false);
        }
    }

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
            ClaimPage.Reason reason) {
        /** The style sheet ties a statement to its note within a passage for this many in turn. */
        private static final int SLOTS = 12;

        /** The same without the way to its claim. */
        Note unlinked() {
            return new Note(number, anchor, force, actors, topics, Link.none(claim.label()), sources, speaker, reason);
        }

        String slot() {
            return slot(number);
        }

        /** The class that a statement and its note have in common. */
        static String slot(int number) {
            return "k" + (number - 1) % SLOTS;
        }
    }
}
