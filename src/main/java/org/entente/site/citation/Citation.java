package org.entente.site.citation;

import java.util.List;

/**
 * What a reference list says of a thing.
 *
 * @param key letters, digits and hyphens, unique in the dataset
 * @param isText whether it is a text that somebody published, rather than an entry of the dataset
 * @param author a name; empty if it is not known
 * @param publisher empty if it is not known
 * @param issued a date such as {@code 2020-07-16}, {@code 2020-07} or {@code 2020}, or empty
 * @param address the thing's IRI
 * @param quotes the words that it rests on, each with its source
 */
record Citation(
        String key,
        boolean isText,
        String title,
        String author,
        String publisher,
        String issued,
        String address,
        List<String> quotes) {

    Citation {
        quotes = List.copyOf(quotes);
    }

    /** Year, month, day, as far as they are known. */
    List<String> date() {
        return issued.matches("\\d{4}(-\\d\\d){0,2}") ? List.of(issued.split("-")) : List.of();
    }

    String note() {
        return String.join("; ", quotes);
    }
}
