package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/** Parts a paragraph into sentences at full stops, question and exclamation marks that no abbreviation explains. */
final class SentenceSplitter {
    private static final String CLOSERS = "\"”’')]»";
    private static final String OPENERS = "\"“‘'`([«•-–—";

    private final Abbreviations abbreviations;
    private final Lexicon lexicon;

    SentenceSplitter(Abbreviations abbreviations, Lexicon lexicon) {
        this.abbreviations = abbreviations;
        this.lexicon = lexicon;
    }

    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int at = start; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c != '.' && c != '!' && c != '?' && c != '…') {
                continue;
            }
            int end = afterClosers(text, at + 1, paragraph.end());
            int next = afterBlanks(text, end, paragraph.end());
            if (next > end && next < paragraph.end() && ends(text, paragraph.start(), at, end, next, paragraph.end())) {
                sentences.add(new Span(start, end));
                start = next;
                at = next - 1;
            }
        }
        sentences.add(new Span(start, paragraph.end()));
        return sentences;
    }

    private boolean ends(String text, int from, int stop, int end, int next, int limit) {
        if (!mayBegin(text, next, limit)) {
            return false;
        }
        if (text.charAt(stop) != '.' || end > stop + 1) {
            return true;
        }
        String word = wordBefore(text, from, stop);
        if (abbreviations.needsMore(word)) {
            return false;
        }
        return !abbreviations.mayGoOn(word) || lexicon.startsSentence(wordAt(text, next, limit));
    }

    private static boolean mayBegin(String text, int next, int limit) {
        int at = next;
        while (at < limit && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < limit && !Character.isLowerCase(text.charAt(at));
    }

    private static String wordBefore(String text, int from, int stop) {
        int start = stop;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop);
    }

    private static String wordAt(String text, int next, int limit) {
        int end = next;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(next, end);
    }

    private static int afterClosers(String text, int from, int limit) {
        int at = from;
        while (at < limit && (CLOSERS.indexOf(text.charAt(at)) >= 0 || ".!?".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int afterBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
