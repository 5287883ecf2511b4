package org.entente.extraction.actor;

import java.util.List;
import java.util.Optional;
import org.entente.language.Token;

/** How many a noun group counts: "both", "the two sides", "all 27 members". */
final class Count {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Count() {}

    static Optional<Integer> in(List<Token> words) {
        return words.stream().flatMap(word -> of(word).stream()).findFirst();
    }

    static boolean isPlural(Token word) {
        return word.lower().endsWith("s") && !word.lemma().endsWith("s");
    }

    private static Optional<Integer> of(Token word) {
        String lower = word.lower();
        if (lower.equals("both")) {
            return Optional.of(2);
        }
        if (lower.matches("\\d{1,3}")) {
            return Optional.of(Integer.valueOf(lower));
        }
        int number = WORDS.indexOf(lower);
        return number > 1 ? Optional.of(number) : Optional.empty();
    }
}
