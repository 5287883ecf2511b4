package org.entente.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;
import org.entente.statement.TopicCode;

/**
 * One line of a gold file, found in its text.
 *
 * @param cluster the name that statements of the same claim share, or empty
 * @param optional whether a careful reader may leave it out
 */
record GoldStatement(
        Kind kind, List<PartyCode> actors, List<TopicCode> topics, String cluster, boolean optional, Span span) {
    static final String HEADER = "kind\tactors\ttopics\tcluster\tflags\tquote";
    private static final Pattern OCCURRENCE = Pattern.compile("#(\\d+)");

    GoldStatement {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    /** Reads a line below {@link #HEADER}. */
    static GoldStatement parse(String line, String text) {
        String[] cell = line.split("\t", -1);
        if (cell.length != 6) {
            throw new IllegalArgumentException("not the six columns of a gold statement: " + line);
        }
        return new GoldStatement(
                Kind.valueOf(cell[0].toUpperCase(java.util.Locale.ROOT)),
                words(cell[1]).stream().map(PartyCode::new).sorted().toList(),
                words(cell[2]).stream().map(TopicCode::new).toList(),
                cell[3],
                cell[4].contains("opt"),
                find(cell[5], occurrence(cell[4]), text));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s+"));
    }

    private static int occurrence(String flags) {
        Matcher number = OCCURRENCE.matcher(flags);
        return number.find() ? Integer.parseInt(number.group(1)) : 1;
    }

    private static Span find(String quote, int occurrence, String text) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(quote, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("the quote does not stand in the text: " + quote);
            }
        }
        return new Span(at, at + quote.length());
    }
}
