package org.entente.document;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a source says about itself. Strings are empty where it says nothing.
 *
 * @param left the ranges that say it and therefore are not the body; the title is body too
 */
record Masthead(
        String title, String publisher, PartialDate published, String author, String dateline, List<Span> left) {
    static final Masthead EMPTY = new Masthead("", "", PartialDate.UNSTATED, "", "", List.of());

    private static final int MONTH = 31;

    Masthead {
        left = List.copyOf(left);
    }

    /** This, filled up from another where it is silent. */
    Masthead or(Masthead other) {
        return new Masthead(
                title.isEmpty() ? other.title : title,
                publisher.isEmpty() ? other.publisher : publisher,
                published.isStated() ? published : other.published,
                author.isEmpty() ? other.author : author,
                dateline.isEmpty() ? other.dateline : dateline,
                left.isEmpty() ? other.left : left);
    }

    /** This, with the year of a dateline that leaves it out where the text names a full date within a month of it. */
    Masthead inYearOf(String text) {
        if (!published.iso().startsWith("--")) {
            return this;
        }
        PartialDate dated = WrittenDate.in(text).stream()
                .map(WrittenDate::day)
                .filter(PartialDate::isFull)
                .map(PartialDate::toLocalDate)
                .flatMap(near -> published.in(near.getYear()).stream()
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, near)) <= MONTH))
                .findFirst()
                .map(PartialDate::of)
                .orElse(published);
        return new Masthead(title, publisher, dated, author, dateline, left);
    }
}
