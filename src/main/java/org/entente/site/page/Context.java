package org.entente.site.page;

/** The words around a quote, without the word that the selector's length cuts through. */
final class Context {
    private Context() {}

    static String before(String prefix) {
        int space = prefix.indexOf(' ');
        return space < 0 ? prefix : prefix.substring(space + 1);
    }

    static String after(String suffix) {
        int space = suffix.lastIndexOf(' ');
        return space < 0 ? suffix : suffix.substring(0, space);
    }
}
