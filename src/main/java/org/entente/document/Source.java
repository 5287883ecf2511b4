package org.entente.document;

import java.io.Serializable;
import java.util.List;

/**
 * One text as it was read. Strings that the text does not give are empty.
 *
 * @param name the file name without its folder, the identity of the source: reading a newer text of the same name
 *     replaces the older one
 * @param text the text exactly as decoded (without a byte-order mark); of an HTML file the text that a browser shows
 * @param title the headline
 * @param publisher who issued the text, as the text says it
 * @param published the date of publication
 * @param author the byline
 * @param dateline the place of the dateline ("ANKARA – ...")
 * @param body the ranges of the text that are its own words, in order and disjoint; the rest is page furniture
 * @param sha256 the checksum of the bytes read, in lower-case hexadecimal
 */
public record Source(
        String name,
        String text,
        String title,
        String publisher,
        PartialDate published,
        String author,
        String dateline,
        List<Span> body,
        String sha256)
        implements Serializable {

    public Source {
        body = List.copyOf(body);
    }
}
