package org.entente.extraction.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.language.Sentence;

/**
 * A run of letters and digits with what parts it from the run before. Names are compared by pieces rather than tokens,
 * since "U.S.-China", "C5+1" and "People’s" are cut differently by every tokenizer.
 *
 * @param gap the characters between this piece and the one before, as far as they tell names apart: blanks and hyphens
 *     are nothing, all apostrophes are one
 */
record Piece(Span span, String text, String gap) {
    private static final Pattern BLANKS_AND_HYPHENS = Pattern.compile("[\\s\\u00a0\\p{Pd}]+");

    /** The pieces of a sentence; a new one begins at least wherever a token begins with a letter. */
    static List<Piece> cut(String text, Sentence sentence) {
        int from = sentence.span().start();
        BitSet starts = new BitSet();
        sentence.tokens().stream()
                .mapToInt(token -> token.span().start())
                .filter(start -> Character.isLetter(text.charAt(start)))
                .forEach(start -> starts.set(start - from));
        return cut(text, sentence.span(), starts);
    }

    static List<Piece> cut(String text) {
        return cut(text, new Span(0, text.length()), new BitSet());
    }

    /** @param starts counted from the beginning of the range, so that a set is no longer for a late sentence */
    private static List<Piece> cut(String text, Span range, BitSet starts) {
        List<Piece> pieces = new ArrayList<>();
        int end = range.start();
        int at = range.start();
        while (at < range.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at++;
            while (at < range.end() && belongs(text, at, range.end()) && !starts.get(at - range.start())) {
                at++;
            }
            pieces.add(new Piece(new Span(start, at), text.substring(start, at), gap(text.substring(end, start))));
            end = at;
        }
        return pieces;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** A plus within a name belongs to it ("C5+1"), one behind it only if no letter follows ("OPEC+"). */
    private static boolean belongs(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '+' && at + 1 < end && Character.isDigit(text.charAt(at + 1)))
                || (c == '+' && Character.isUpperCase(text.charAt(at - 1)));
    }

    private static String gap(String between) {
        return BLANKS_AND_HYPHENS
                .matcher(between)
                .replaceAll("")
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }
}
