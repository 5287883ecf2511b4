package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes sentences of teleprinters, all in capitals, as others do: known words small, the rest as names. */
final class Capitals {
    private static final int ENOUGH_LETTERS = 20;

    private final Lexicon lexicon;

    Capitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words, in other letters where the whole sentence is in capitals. */
    List<String> relaxed(List<String> words) {
        long letters = words.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
        boolean small = words.stream().flatMapToInt(String::chars).anyMatch(Character::isLowerCase);
        return small || letters < ENOUGH_LETTERS
                ? words
                : IntStream.range(0, words.size())
                        .mapToObj(i -> relaxed(words.get(i), i == 0))
                        .toList();
    }

    private String relaxed(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean common = !lexicon.readings(lower).isEmpty() || lower.startsWith("'") || lower.contains("-");
        if (word.contains(".")) {
            return word;
        }
        return common && !first ? lower : word.charAt(0) + lower.substring(1);
    }
}
