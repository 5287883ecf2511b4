package org.entente.site.page;

/** Names places within pages. */
final class Anchor {
    private Anchor() {}

    /** The place of a statement: the last segment of its IRI, as far as an identifier in HTML and CSS may hold it. */
    static String of(String statement) {
        return "s-" + statement.substring(statement.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
