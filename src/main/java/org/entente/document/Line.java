package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with something on it.
 *
 * @param span its characters without outer blanks
 * @param words those characters
 * @param number counted from 0, empty lines too, so that a gap between two numbers is a blank line
 */
record Line(Span span, String words, int number) {
    private static final int SHORTEST_PROSE = 12;
    private static final int LONGEST_HEADLINE = 30;
    private static final Pattern PART = Pattern.compile("[^|•·\\s](?:[^|•·]*[^|•·\\s])?");

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span span = trimmed(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Line(span, span.of(text), number));
            }
            number++;
            start = end + 1;
        }
        return lines;
    }

    int wordCount() {
        return words.split("\\s+").length;
    }

    /** Whether it reads as sentences rather than as a headline, a menu or an address. */
    boolean isProse() {
        int count = wordCount();
        return count > LONGEST_HEADLINE || (count >= SHORTEST_PROSE && words.matches("(?s).*[.!?:;][\"”’')]*"));
    }

    boolean follows(Line other) {
        return number == other.number + 1;
    }

    /** What bars or bullets part in it. */
    List<Line> parts() {
        List<Line> parts = new ArrayList<>();
        Matcher part = PART.matcher(words);
        while (part.find()) {
            Span within = new Span(span.start() + part.start(), span.start() + part.end());
            parts.add(new Line(within, part.group(), number));
        }
        return parts;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
