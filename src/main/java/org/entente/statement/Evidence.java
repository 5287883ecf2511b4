package org.entente.statement;

import java.io.Serializable;
import org.entente.document.CodePoints;
import org.entente.document.Source;
import org.entente.document.Span;

/**
 * The exact words of a source. Offsets count Unicode code points of the source's text, half open, as the Web
 * Annotation data model's TextPositionSelector does.
 *
 * @param quote the words, {@code text[start:end]}
 * @param prefix up to 32 code points before the quote (TextQuoteSelector)
 * @param suffix up to 32 code points after it
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Text Position Selector</a>
 */
public record Evidence(int start, int end, String quote, String prefix, String suffix) implements Serializable {
    private static final int CONTEXT = 32;

    public static Evidence of(Source source, Span span) {
        return of(source, span, CodePoints.of(source.text()));
    }

    /** The same, for many quotes of one source, with the code points of its text. */
    public static Evidence of(Source source, Span span, CodePoints codePoints) {
        String text = source.text();
        return new Evidence(
                codePoints.before(span.start()),
                codePoints.before(span.end()),
                span.of(text),
                text.substring(back(text, span.start()), span.start()),
                text.substring(span.end(), forth(text, span.end())));
    }

    /** The place of the quote in the text, in UTF-16 code units. */
    public Span in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }

    /** Whether the text really has the quote at this place. */
    public boolean standsIn(String text) {
        return end <= text.codePointCount(0, text.length()) && in(text).of(text).equals(quote);
    }

    private static int back(String text, int from) {
        int at = from;
        for (int taken = 0; taken < CONTEXT && at > 0; taken++) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static int forth(String text, int from) {
        int at = from;
        for (int taken = 0; taken < CONTEXT && at < text.length(); taken++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
