package org.entente.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Addresses that open a web page at a quote.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/#syntax">Text fragments, syntax</a>
 */
final class TextFragment {
    private static final int WORDS = 6;

    private TextFragment() {}

    /** The page at its first place that has the quote; long quotes by their first and last words. */
    static String of(String address, String quote) {
        String[] words = quote.strip().split("\\s+");
        String whole = encoded(String.join(" ", words));
        String fragment = words.length <= 2 * WORDS
                ? whole
                : encoded(joined(words, 0, WORDS)) + "," + encoded(joined(words, words.length - WORDS, words.length));
        return address.replaceFirst("#.*", "") + "#:~:text=" + fragment;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** The syntax gives a meaning to {@code &}, {@code ,} and {@code -}. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
