package org.entente.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One meeting: who met, and which source says what about it.
 *
 * @param date ISO, possibly partial, or empty
 * @param format code of the format, or empty
 * @param outcomes the documents that came out of it
 * @param series the meetings of the same series, this one among them; empty where it stands alone
 * @param columns the sources that report it, or else those that speak of it in passing
 * @param mentioned whether they only speak of it in passing
 * @param shown how many of the claims pass the filter
 * @param pager the way to the other parts of the matrix
 * @param views the other ways to look at the claims: message keys with the addresses that keep the filter
 * @param csv address of the matrix as CSV
 */
record MeetingPage(
        String name,
        String date,
        String format,
        String place,
        int ordinal,
        List<Link> parties,
        List<Attendance> participants,
        List<Outcome> outcomes,
        List<Neighbour> series,
        List<Column> columns,
        boolean mentioned,
        List<TopicRows> topics,
        Filter filter,
        int shown,
        int claims,
        Brief brief,
        Network network,
        Pager pager,
        List<Link> views,
        String csv) {

    private static final int WIDEST = 8;

    Optional<Neighbour> before() {
        return series.stream()
                .filter(meeting -> meeting.date().compareTo(date) < 0)
                .reduce((one, next) -> next);
    }

    Optional<Neighbour> after() {
        return series.stream()
                .filter(meeting -> meeting.date().compareTo(date) > 0)
                .findFirst();
    }

    /** Whether there are so many sources that words in the cells would make the matrix too wide. */
    boolean dense() {
        return columns.size() > WIDEST;
    }

    /**
     * A person at the meeting.
     *
     * @param party its label is empty where no source gives it
     * @param words where sources name the person, by their letters
     */
    record Attendance(Link person, Link party, List<String> offices, String role, List<Link> words) {}

    /**
     * A document that came out of the meeting.
     *
     * @param id of its place on the page
     * @param genre code of the genre
     */
    record Outcome(String id, String name, String genre, List<Naming> namings) {}

    /**
     * One source's words for a document.
     *
     * @param words leads to them, by the source's letter
     * @param quote empty where the source is the document itself
     */
    record Naming(Link words, String quote) {}

    record Neighbour(Link meeting, String date, boolean current) {}

    /**
     * A source of the matrix, with the letter that stands for it on narrow screens.
     *
     * @param words leads to where it speaks of the meeting
     */
    record Column(String letter, Link source, String publisher, String published, String words) {

        /** What it is called where there is little room. */
        String name() {
            return publisher.isEmpty() ? source.label() : publisher;
        }
    }

    record TopicRows(Link topic, List<Row> rows) {

        /** The rows of a part of the matrix, those of a topic below its name again. */
        static List<TopicRows> part(List<TopicRows> topics, Part part) {
            List<TopicRows> shown = new ArrayList<>();
            int before = 0;
            for (TopicRows topic : topics) {
                List<Row> rows = topic.rows();
                int from = Math.min(Math.max(0, part.offset() - before), rows.size());
                int to = Math.min(Math.max(from, part.offset() + part.size() - before), rows.size());
                if (from < to) {
                    shown.add(new TopicRows(topic.topic(), rows.subList(from, to)));
                }
                before += rows.size();
            }
            return List.copyOf(shown);
        }
    }

    /**
     * A claim across the sources: one cell for each column.
     *
     * @param everyone whether its actors are all the parties of the meeting
     */
    record Row(Link claim, Force force, List<Link> actors, boolean everyone, List<Cell> cells, boolean diverging) {

        /** How many sources report it. */
        int reports() {
            return (int)
                    cells.stream().filter(cell -> cell.force() != Force.SILENT).count();
        }
    }

    /** How one source puts the claim; {@code href} leads to its words and is empty for silence. */
    record Cell(Force force, String href) {}

    /** What the reader wants to see; an empty string stands for everything. */
    record Filter(
            String kind,
            String party,
            String topic,
            String source,
            String view,
            List<Choice> parties,
            List<Choice> topics) {

        boolean isActive() {
            return !(kind + party + topic + source).isEmpty();
        }
    }
}
