package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Source;
import org.entente.document.Span;

/**
 * Finds the paragraphs of a source's body. A newline ends a paragraph, except in texts of a fixed page width, where
 * only a blank line, a short line or an enumeration does.
 */
final class Paragraphs {
    /** Lines of typewriters and teleprinters: anything longer was never broken by a page width. */
    private static final int WIDEST_PAGE = 100;

    private static final int NARROWEST_PAGE = 30;
    private static final int LONGEST_NUMBER = 3;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final int pageWidth;

    private Paragraphs(Source source) {
        text = source.text();
        source.body().forEach(this::addLines);
        pageWidth = pageWidth();
    }

    static List<Paragraph> of(Source source) {
        return new Paragraphs(source).join();
    }

    private void addLines(Span range) {
        int from = range.start();
        while (from < range.end()) {
            int end = lineEnd(from, range.end());
            lines.add(trimmed(from, end));
            from = end + 1;
        }
        lines.add(new Span(range.end(), range.end()));
    }

    private int lineEnd(int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The longest line where most lines break in mid-sentence, else 0. */
    private int pageWidth() {
        int broken = 0;
        int filled = 0;
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).isEmpty() || isBulletAt(lines.get(i).start())) {
                continue;
            }
            filled++;
            widest = Math.max(widest, lines.get(i).length());
            if (breaksInMidSentence(lines.get(i), lines.get(i + 1))) {
                broken++;
            }
        }
        return filled >= 4 && broken * 2 >= filled && widest <= WIDEST_PAGE && widest >= NARROWEST_PAGE ? widest : 0;
    }

    private boolean breaksInMidSentence(Span line, Span next) {
        return !next.isEmpty() && ".!?:;\"”'".indexOf(text.charAt(line.end() - 1)) < 0 && !isBulletAt(next.start());
    }

    private List<Paragraph> join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i);
            if (span.isEmpty()) {
                continue;
            }
            while (pageWidth > 0 && i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
                span = span.cover(lines.get(++i));
            }
            paragraphs.add(withoutMark(span));
        }
        return paragraphs;
    }

    private boolean goesOn(Span line, Span next) {
        if (next.isEmpty() || afterMark(next.start()) > next.start()) {
            return false;
        }
        boolean full = line.length() * 5 >= pageWidth * 3;
        return full || Character.isLowerCase(text.charAt(next.start()));
    }

    private Paragraph withoutMark(Span span) {
        int start = afterMark(span.start());
        boolean enumerated = start > span.start() && start < span.end();
        return enumerated ? new Paragraph(new Span(start, span.end()), true) : new Paragraph(span, false);
    }

    /** Where the words begin after a bullet, "2.", "(a)", "iv)" and the like; the given place where there is none. */
    private int afterMark(int start) {
        int mark = isBulletAt(start) ? start + 1 : afterNumber(start);
        int words = mark;
        while (isBlank(charAt(words))) {
            words++;
        }
        return words > mark ? words : start;
    }

    private int afterNumber(int start) {
        boolean open = charAt(start) == '(';
        int from = open ? start + 1 : start;
        int digits = from;
        while (Character.isDigit(charAt(digits))) {
            digits++;
        }
        boolean number = digits > from && digits - from <= LONGEST_NUMBER;
        int end = number ? digits : afterLetters(from);
        boolean letter = end == from + 1 && Character.isLowerCase(charAt(from)) && isBlank(charAt(end + 1));
        boolean closed = charAt(end) == ')' || ((number || letter) && !open && charAt(end) == '.');
        return end > from && closed ? end + 1 : start;
    }

    /** One letter or a small Roman number, as enumerations use them. */
    private int afterLetters(int from) {
        int at = from;
        while ("ivx".indexOf(charAt(at)) >= 0 && at - from <= LONGEST_NUMBER) {
            at++;
        }
        boolean letter = at == from && Character.isLetter(charAt(from));
        return letter ? from + 1 : at;
    }

    private boolean isBulletAt(int at) {
        char c = charAt(at);
        boolean dash = "-–—".indexOf(c) >= 0 && Character.isWhitespace(charAt(at + 1));
        return dash || "•·●▪■◦*‣".indexOf(c) >= 0;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\u0000';
    }

    private Span trimmed(int from, int end) {
        int a = from;
        int b = end;
        while (a < b && isBlank(text.charAt(a))) {
            a++;
        }
        while (b > a && isBlank(text.charAt(b - 1))) {
            b--;
        }
        return new Span(a, b);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
