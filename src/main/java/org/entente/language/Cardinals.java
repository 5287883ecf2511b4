package org.entente.language;

import java.util.List;
import java.util.Locale;
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

    private Cardinals() {}

    /** The number of a word such as "Eight", "forty" or "twenty-one". */
    public static OptionalInt valueOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int small = SMALL.indexOf(lower);
        if (small >= 0) {
            return OptionalInt.of(small);
        }
        String[] parts = lower.split("-", 2);
        int ten = TENS.indexOf(parts[0]);
        int unit = parts.length == 2 ? SMALL.indexOf(parts[1]) : 0;
        boolean isNumber = ten >= 0 && unit >= 0 && unit < 10 && (parts.length == 1 || unit > 0);
        return isNumber ? OptionalInt.of((ten + 2) * 10 + unit) : OptionalInt.empty();
    }
}
