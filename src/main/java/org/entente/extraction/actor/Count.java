package org.entente.extraction.actor;

import java.util.List;
import java.util.Optional;
import org.entente.language.Cardinals;
import org.entente.language.Token;

/** How many a noun group counts: "both", "the two sides", "all 27 members". */
final class Count {
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
        return Cardinals.valueOf(lower).stream()
                .filter(number -> number > 1)
                .boxed()
                .findFirst();
    }
}
