package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.document.Span;

/**
 * Parts a sentence into words and marks. Hyphens and the stops of abbreviations stay inside words ("cross-border",
 * "U.S."), digits keep their commas and stops ("2,100"); the clitics 's, n't, 'll, 've, 're, 'd, 'm stand alone.
 */
final class Tokenizer {
    private static final List<String> CLITICS = List.of("s", "ll", "ve", "re", "d", "m");

    /** Words that stand before a name so often that a lost blank glues them to it ("ofFrance"). */
    private static final List<String> BEFORE_NAMES = List.of("and", "of", "the", "with", "in", "by", "for", "to");

    private static final int LONGEST_ENUMERATOR = 4;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> tokens(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                at++;
            } else if (c == '(' && at > sentence.start() && enumeratorEnd(text, at, sentence.end()) > at) {
                at = enumeratorEnd(text, at, sentence.end());
            } else if (isWordChar(c)) {
                int end = wordEnd(text, at, sentence.end());
                addWord(tokens, text, new Span(at, end));
                at = end;
            } else {
                int end = followsWord(text, at, sentence) ? cliticEnd(text, at, sentence.end()) : at;
                end = end > at ? end : markEnd(text, at, sentence.end());
                tokens.add(new Span(at, end));
                at = end;
            }
        }
        return tokens;
    }

    /** Marks of direction and joining (U+200E, U+200B) that text copied from a page has between its words. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** "will (i) cut tariffs; and (ii) open markets": what only counts is no word; the given place where there is none. */
    private static int enumeratorEnd(String text, int open, int limit) {
        int at = open + 1;
        while (at < limit && at - open <= LONGEST_ENUMERATOR && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String count = text.substring(open + 1, at);
        boolean counts = count.matches("[ivx]+|[a-z]|\\d{1,2}");
        boolean alone = Character.isWhitespace(text.charAt(open - 1)) && at + 1 < limit && text.charAt(at) == ')';
        return counts && alone && Character.isWhitespace(text.charAt(at + 1)) ? at + 1 : open;
    }

    /** A clitic after an abbreviation's stop ("U.S.'s"), which ended the word. */
    private static boolean followsWord(String text, int at, Span sentence) {
        return isApostrophe(text.charAt(at)) && at > sentence.start() && text.charAt(at - 1) == '.';
    }

    private static int cliticEnd(String text, int from, int limit) {
        int at = from + 1;
        while (at < limit && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return CLITICS.contains(text.substring(from + 1, at)) ? at : from;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private int wordEnd(String text, int from, int limit) {
        int address = addressEnd(text, from, limit);
        if (address > from) {
            return address;
        }
        int at = from + 1;
        while (at < limit) {
            char c = text.charAt(at);
            if (isWordChar(c) || isInnerMark(text, at, limit)) {
                at++;
            } else if (c == '.'
                    && abbreviations.isAbbreviation(text.substring(from, at))
                    && isNotLast(text, at, limit)) {
                at++;
                if (at + 1 >= limit || text.charAt(at) != '-' || !Character.isLetter(text.charAt(at + 1))) {
                    break;
                }
            } else {
                break;
            }
        }
        return at;
    }

    /** The stop that ends the sentence is a mark of its own, except after initials with stops ("D.C."). */
    private static boolean isNotLast(String text, int stop, int limit) {
        return stop + 1 < limit || text.lastIndexOf('.', stop - 1) >= stop - 2;
    }

    private static boolean isInnerMark(String text, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '‐', '‑' ->
                (isWordChar(before) || before == '.')
                        && (isWordChar(next) || next == ',' || Character.isWhitespace(next));
            case '+' -> isWordChar(before) && isWordChar(next);
            case '\'', '’' -> Character.isLetterOrDigit(before) && Character.isLetter(next);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(next);
            case '.' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next) && isInside(before, next);
            default -> false;
        };
    }

    private static boolean isInside(char before, char next) {
        return Character.isDigit(before) == Character.isDigit(next)
                && (Character.isDigit(next) || Character.isUpperCase(before) == Character.isUpperCase(next));
    }

    /** The end of a web or mail address, so that its dots and slashes part nothing; {@code from} where there is none. */
    private static int addressEnd(String text, int from, int limit) {
        if (!text.startsWith("http", from) && !text.startsWith("www.", from)) {
            return from;
        }
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int markEnd(String text, int from, int limit) {
        int at = from + 1;
        if (Character.isHighSurrogate(text.charAt(from)) && at < limit) {
            return at + 1;
        }
        while (at < limit && text.charAt(at) == text.charAt(from) && ".-#*_'`".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void addWord(List<Span> tokens, String text, Span word) {
        int name = gluedName(text, word);
        if (name > word.start()) {
            tokens.add(new Span(word.start(), name));
            addWord(tokens, text, new Span(name, word.end()));
            return;
        }
        int clitic = cliticStart(text, word);
        if (clitic > word.start()) {
            tokens.add(new Span(word.start(), clitic));
            tokens.add(new Span(clitic, word.end()));
        } else {
            tokens.add(word);
        }
    }

    /** Where a name begins that lost the blank before it; the start of the word where there is none. */
    private static int gluedName(String text, Span word) {
        int at = word.start();
        while (at < word.end() && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        boolean name = at + 1 < word.end()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
        return name && BEFORE_NAMES.contains(text.substring(word.start(), at)) ? at : word.start();
    }

    private static int cliticStart(String text, Span word) {
        for (int at = word.end() - 1; at > word.start() && word.end() - at <= 3; at--) {
            if (!isApostrophe(text.charAt(at))) {
                continue;
            }
            String tail = text.substring(at + 1, word.end()).toLowerCase(Locale.ROOT);
            if (tail.equals("t") && at - 1 > word.start() && Character.toLowerCase(text.charAt(at - 1)) == 'n') {
                return at - 1;
            }
            return CLITICS.contains(tail) ? at : word.start();
        }
        return word.start();
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == 'ʼ'
                || c == 'ʻ';
    }
}
