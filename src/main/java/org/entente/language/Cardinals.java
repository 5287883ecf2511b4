package org.entente.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Cardinal numbers in words, up to ninety-nine. */
public final class Cardinals {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> NUMBERS = numbers();

    private Cardinals() {}

    /** The number of a word such as "Eight", "forty" or "twenty-one". */
    public static OptionalInt valueOf(String word) {
        Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            numbers.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            int ten = (i + 2) * 10;
            numbers.put(TENS.get(i), ten);
            for (int unit = 1; unit < 10; unit++) {
                numbers.put(TENS.get(i) + "-" + SMALL.get(unit), ten + unit);
            }
        }
        return Map.copyOf(numbers);
    }
}
