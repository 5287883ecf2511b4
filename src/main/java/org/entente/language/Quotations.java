package org.entente.language;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.document.Span;

/** The words of a text that stand between quotation marks. What is opened and not closed ends with its paragraph. */
public final class Quotations {
    private final NavigableMap<Integer, Span> spans = new TreeMap<>();

    private Quotations() {}

    public static Quotations of(AnnotatedDocument document) {
        Quotations quotations = new Quotations();
        int paragraph = -1;
        int opened = -1;
        int end = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                quotations.add(opened, end);
                opened = -1;
                paragraph = sentence.paragraph();
            }
            for (Token token : sentence.tokens()) {
                if (opened < 0 && opens(token)) {
                    opened = token.span().start();
                } else if (opened >= 0 && closes(token)) {
                    quotations.add(opened, token.span().end());
                    opened = -1;
                }
            }
            end = sentence.span().end();
        }
        quotations.add(opened, end);
        return quotations;
    }

    /** Whether a character is quoted, the marks included. */
    public boolean cover(int offset) {
        Map.Entry<Integer, Span> nearest = spans.floorEntry(offset);
        return nearest != null && offset < nearest.getValue().end();
    }

    private static boolean opens(Token token) {
        return QuotationMark.mayOpen(token.text()) && !QuotationMark.isSingle(token.text());
    }

    private static boolean closes(Token token) {
        return QuotationMark.mayClose(token.text()) && !QuotationMark.isSingle(token.text());
    }

    private void add(int opened, int end) {
        if (opened >= 0) {
            spans.put(opened, new Span(opened, end));
        }
    }
}
