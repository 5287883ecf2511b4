package org.entente.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.entente.document.Table;

/** Which full stops belong to an abbreviation. */
final class Abbreviations {
    private final Set<String> titles = words("title");
    private final Set<String> others = words("word");

    /** Whether a sentence never ends after this word with its stop ("H.E", "St"): a name or number has to follow. */
    boolean needsMore(String word) {
        return titles.contains(word) || isInitial(word);
    }

    /** Whether the stop after the word may be the abbreviation's alone, or the sentence's too ("U.S"). */
    boolean mayGoOn(String word) {
        return others.contains(word)
                || others.contains(word.toLowerCase(java.util.Locale.ROOT))
                || isLettersWithStops(word);
    }

    /** A stop that belongs to the word and not to the sentence, for the tokenizer. */
    boolean isAbbreviation(String word) {
        return needsMore(word) || mayGoOn(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean isLettersWithStops(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() > 2;
    }

    private static Set<String> words(String kind) {
        return Table.read("org/entente/language/abbreviations.tsv").rows().stream()
                .filter(row -> row.text("ending").equals(kind))
                .map(row -> row.text("abbreviation"))
                .collect(toUnmodifiableSet());
    }
}
