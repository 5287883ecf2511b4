package org.entente.extraction.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.language.Tag;
import org.entente.language.Token;

/**
 * A word of a text as terms are compared with it. A hyphen parts words: "supply-chain" is read as "supply chain", but
 * "co-operation" as "cooperation".
 *
 * @param forms the ways in which a term may have it: as it stands, its base form, and in capitals if it stands so
 */
record Word(Span span, List<String> forms) {
    /** Longer words in capitals stand in a headline. */
    private static final int LONGEST_ABBREVIATION = 4;

    static List<Word> of(Collection<Token> tokens) {
        List<Word> words = new ArrayList<>();
        for (Token token : tokens) {
            if (token.tag() != Tag.PUNCTUATION) {
                add(token, words);
            }
        }
        return words;
    }

    /** The keys of a term's words. */
    static List<String> keys(String term) {
        return List.of(term.replace("'s", " 's").split("[\\s,]+")).stream()
                .flatMap(word -> parts(word).stream())
                .map(word -> isAbbreviation(word) ? word : word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void add(Token token, List<Word> words) {
        List<String> texts = parts(token.text());
        List<String> lemmas = parts(token.lemma());
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            String lemma = lemmas.size() == texts.size() ? lemmas.get(index) : lower;
            words.add(new Word(token.span(), forms(text, lower, lemma)));
        }
    }

    /** In a fixed order, so that of two equally long terms the same one wins every time. */
    private static List<String> forms(String text, String lower, String lemma) {
        boolean abbreviation = text.length() <= LONGEST_ABBREVIATION && isAbbreviation(text);
        if (abbreviation || (text.equals(lower) && text.equals(lemma))) {
            return List.of(text);
        }
        return Stream.of(text, lower, lemma).distinct().toList();
    }

    private static List<String> parts(String text) {
        if (text.regionMatches(true, 0, "co-o", 0, "co-o".length())) {
            return List.of(text.substring(0, 2) + text.substring(3));
        }
        return text.indexOf('-') > 0 ? List.of(text.split("-")) : List.of(text);
    }

    /** "WHO" is no pronoun and "AIDS" no verb. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && Character.isUpperCase(word.charAt(0));
    }
}
