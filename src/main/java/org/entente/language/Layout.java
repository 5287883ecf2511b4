package org.entente.language;

import java.util.List;
import org.entente.document.Span;

/** Tells headings and list items from prose, reading the paragraphs in order: a colon opens a list. */
final class Layout {
    private static final int LONGEST_HEADING = 140;
    private static final int LONGEST_ITEM = 600;
    private static final String QUOTES = "\"”’'";
    private static final List<String> ITEM_ENDINGS = List.of(";", "; and", "; or", "; and,", ", and", ", and,");

    private final String text;
    private boolean inList;
    private boolean enumerated;

    Layout(String text) {
        this.text = text;
    }

    Sentence.Role role(Paragraph paragraph) {
        Span span = paragraph.span();
        boolean lead = lastChar(span) == ':';
        boolean marked = endsLikeItem(span) || (inList && paragraph.enumerated());
        boolean nested = lead && inList && paragraph.enumerated();
        boolean item = nested || (!lead && (marked || (inList && !enumerated && startsLikeItem(span))));
        inList = lead || (item && marked);
        enumerated = item && paragraph.enumerated();
        if (item) {
            return Sentence.Role.LIST_ITEM;
        }
        return isHeading(span) ? Sentence.Role.HEADING : Sentence.Role.PROSE;
    }

    private boolean endsLikeItem(Span span) {
        String words = span.of(text);
        return ITEM_ENDINGS.stream().anyMatch(words::endsWith);
    }

    /** The last item of a list, and an item without marks, is one sentence that no heading could be. */
    private boolean startsLikeItem(Span span) {
        return span.length() < LONGEST_ITEM && span.of(text).indexOf(". ") < 0;
    }

    private boolean isHeading(Span span) {
        int last = span.end() - 1;
        while (last > span.start() && QUOTES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char end = text.charAt(last);
        boolean label = end == ':' && words(span) <= 3;
        return span.length() <= LONGEST_HEADING && (label || ".!?;:,\"”".indexOf(end) < 0);
    }

    private int words(Span span) {
        int words = 1;
        for (int at = span.start(); at < span.end(); at++) {
            if (text.charAt(at) == ' ') {
                words++;
            }
        }
        return words;
    }

    private char lastChar(Span span) {
        return text.charAt(span.end() - 1);
    }
}
