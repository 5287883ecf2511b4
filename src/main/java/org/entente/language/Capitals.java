package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes sentences of teleprinters, all in capitals, as others do: known words small, the rest as names. */
final class Capitals {
    private static final int ENOUGH_LETTERS = 12;

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
        int from = small ? 1 : 0;
        int to = small ? shouted(words) : letters < ENOUGH_LETTERS ? 0 : words.size();
        return to == 0
                ? words
                : IntStream.range(0, words.size())
                        .mapToObj(i -> i >= from && i < to ? relaxed(words.get(i), i == 0) : words.get(i))
                        .toList();
    }

    /** "NOTES WITH CONCERN that": how many words in capitals a clause of a resolution begins with, its verb the first. */
    private int shouted(List<String> words) {
        boolean verb = lexicon.readings(words.get(0).toLowerCase(Locale.ROOT)).contains(Tag.VERB_PRESENT);
        int end = 0;
        while (verb && end < words.size() && isInCapitals(words.get(end))) {
            end++;
        }
        return end > 1 ? end : 0;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
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
