package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/**
 * Tells the straight single quotes of agencies ('We must not close the door,' he said) from apostrophes, and writes them
 * as the doubled ones, which are nothing else.
 */
final class SingleQuotes {
    private static final String SINGLE = "'";
    private static final String DOUBLED = "''";
    private static final String CLOSING = ".,?!";

    private SingleQuotes() {}

    /** The words of a sentence with its single quotes doubled. */
    static List<String> doubled(String text, List<Span> spans, List<String> words) {
        if (!words.contains(SINGLE)) {
            return words;
        }
        List<String> found = new ArrayList<>(words);
        boolean open = false;
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals(SINGLE)) {
                boolean opens = !open && opens(text, spans.get(at));
                boolean closes = closes(text, spans.get(at), open && isLast(words, at));
                open = opens || (open && !closes);
                found.set(at, opens || closes ? DOUBLED : SINGLE);
            }
        }
        return found;
    }

    private static boolean opens(String text, Span mark) {
        boolean apart = mark.start() == 0 || Character.isWhitespace(text.charAt(mark.start() - 1));
        return apart && mark.end() < text.length() && Character.isLetter(text.charAt(mark.end()));
    }

    /** Behind another mark; behind a letter only where nothing else closes what is open. */
    private static boolean closes(String text, Span mark, boolean mustClose) {
        boolean apart = mark.end() == text.length() || !Character.isLetter(text.charAt(mark.end()));
        boolean behindMark = mark.start() > 0 && CLOSING.indexOf(text.charAt(mark.start() - 1)) >= 0;
        return apart && (behindMark || mustClose);
    }

    private static boolean isLast(List<String> words, int at) {
        return words.lastIndexOf(SINGLE) == at;
    }
}
