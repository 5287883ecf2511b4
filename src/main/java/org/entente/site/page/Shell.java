package org.entente.site.page;

import java.util.List;
import org.entente.site.http.TypedLink;

/**
 * What stands around every page.
 *
 * @param root path of the base address, ending in a slash
 * @param section the entry of the main navigation that the page belongs to, or empty
 * @param iri identifier of the thing that the page describes, or empty
 * @param formats the same description in other formats
 * @param citations how the thing is cited, in the formats of reference managers
 * @param links what else there is to know about it, for programs
 * @param data what the page says, in JSON-LD
 * @param languages the same page in the other languages
 */
record Shell(
        String root,
        String section,
        String title,
        String description,
        String iri,
        List<Link> formats,
        List<Link> citations,
        List<TypedLink> links,
        String data,
        List<Switch> languages) {

    /** The main navigation: paths below the root, whose last word ends the message key. */
    static final List<String> SECTIONS = List.of(
            "browse/meetings",
            "browse/claims",
            "browse/sources",
            "browse/people",
            "browse/parties",
            "browse/topics",
            "queries/",
            "try");

    /** The section of the start page, which has the search in its middle. */
    static final String START = "start";

    /**
     * The page in another language.
     *
     * @param href where the language is chosen for all pages to come
     * @param alternate this page in the language, whoever asks
     * @param name the language's own name
     */
    record Switch(String href, String alternate, String tag, String name) {}
}
