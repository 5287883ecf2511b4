package org.entente.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ranges of a text that are its own words. */
final class Body {
    private Body() {}

    /**
     * Lines on end make one range.
     *
     * @param words the lines that are not furniture
     * @param left ranges that speak about the text instead, sorted
     * @param all every line of the text
     */
    static List<Span> of(List<Line> words, List<Span> left, List<Line> all) {
        Set<Line> own = new HashSet<>(words);
        List<Span> body = new ArrayList<>();
        boolean goesOn = false;
        for (Line line : all) {
            List<Span> parts = own.contains(line) ? without(line.span(), left) : List.of();
            for (Span part : parts) {
                if (goesOn && part.start() == line.span().start()) {
                    int last = body.size() - 1;
                    body.set(last, body.get(last).cover(part));
                } else {
                    body.add(part);
                }
            }
            goesOn = !parts.isEmpty()
                    && parts.get(parts.size() - 1).end() == line.span().end();
        }
        return body;
    }

    private static List<Span> without(Span line, List<Span> left) {
        List<Span> parts = new ArrayList<>();
        int from = line.start();
        for (Span gap : left) {
            if (line.overlaps(gap)) {
                add(parts, from, gap.start());
                from = Math.max(from, gap.end());
            }
        }
        add(parts, from, line.end());
        return parts;
    }

    private static void add(List<Span> parts, int start, int end) {
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }
}
