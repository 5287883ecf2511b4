package org.entente.site.page;

/** Names places within pages. */
final class Anchor {
    private Anchor() {}

    /** The place of a statement: the last segment of its IRI, as far as an identifier in HTML and CSS may hold it. */
    static String of(String statement) {
        return "s-" + statement.substring(statement.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The place of words that are no statement, by where they begin in the text. */
    static String at(int start) {
        return "w-" + start;
    }
}
