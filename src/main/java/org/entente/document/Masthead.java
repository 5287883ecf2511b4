package org.entente.document;

import java.util.List;

/**
 * What a source says about itself. Strings are empty where it says nothing.
 *
 * @param left the ranges that say it and therefore are not the body; the title is body too
 */
record Masthead(
        String title, String publisher, PartialDate published, String author, String dateline, List<Span> left) {
    static final Masthead EMPTY = new Masthead("", "", PartialDate.UNSTATED, "", "", List.of());

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
}
