package org.entente.site.page;

/**
 * The words around a quote: as far as its paragraph goes, without the word that the length of what was read cuts
 * through. Where words are left out there is an ellipsis.
 */
final class Context {
    private Context() {}

    static String before(String text) {
        int line = text.lastIndexOf('\n');
        if (line >= 0 || text.isEmpty()) {
            return text.substring(line + 1).stripLeading();
        }
        return "… " + text.substring(text.indexOf(' ') + 1).stripLeading();
    }

    static String after(String text) {
        int line = text.indexOf('\n');
        if (line >= 0 || text.isEmpty()) {
            return text.substring(0, Math.max(line, 0)).stripTrailing();
        }
        int space = text.lastIndexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).stripTrailing() + " …";
    }
}
