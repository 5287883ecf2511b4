package org.entente.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Reads a text or HTML file in UTF-8. Immutable: one reader serves all sources and threads. */
public final class DocumentReader {
    private final Furniture furniture = new Furniture();
    private final MastheadReader mastheads = new MastheadReader();

    /**
     * Reads a source.
     *
     * @param name its file name; {@code .html}, {@code .htm} or {@code .xhtml} says that it is a page, as do its first
     *     characters
     * @throws UnreadableSourceException if the bytes are empty, no text, or not UTF-8
     */
    public Source read(String name, byte[] bytes) throws UnreadableSourceException {
        String characters = Utf8.decode(name, bytes);
        if (!HtmlPage.isHtml(name, characters)) {
            return source(name, bytes, characters, Masthead.EMPTY);
        }
        HtmlPage page = HtmlPage.read(characters);
        if (page.text().isBlank()) {
            throw new UnreadableSourceException(name, "a page without text; save the page as it is shown, or its text");
        }
        return source(name, bytes, page.text(), page.masthead());
    }

    private Source source(String name, byte[] bytes, String text, Masthead stated) {
        List<Line> lines = Line.of(text);
        List<Line> words = new ArrayList<>(lines);
        Set<Line> page = furniture.in(lines);
        words.removeAll(page);
        Masthead found = mastheads.read(words, page);
        Masthead masthead = stated.or(found).inYearOf(text);
        return new Source(
                name,
                text,
                masthead.title(),
                masthead.publisher(),
                masthead.published(),
                masthead.author(),
                masthead.dateline(),
                Body.of(words, found.left(), lines),
                sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
