package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Ordinal numbers, in words up to the ninety-ninth and in figures. */
public final class Ordinals {
    private static final List<String> SMALL = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

    private static final Set<String> ADVERBS = Set.of("firstly", "secondly", "thirdly", "finally", "lastly");
    private static final int LAST_POINT = 10;

    private Ordinals() {}

    /** Whether a word in lower case counts the points of a text, as "first", "tenth", "thirdly" and "finally" do. */
    public static boolean counts(String lower) {
        return ADVERBS.contains(lower) || SMALL.subList(0, LAST_POINT).contains(lower);
    }

    /** The number of a word such as "Eighth", "28th", "inaugural" or "twenty-first". */
    public static OptionalInt valueOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("inaugural") || lower.equals("first-ever")) {
            return OptionalInt.of(1);
        }
        if (lower.matches("[1-9]\\d{0,2}(st|nd|rd|th)")) {
            return OptionalInt.of(Integer.parseInt(lower.replaceAll("\\D", "")));
        }
        int small = SMALL.indexOf(lower) + 1;
        return small > 0 ? OptionalInt.of(small) : tens(lower);
    }

    private static OptionalInt tens(String lower) {
        for (int i = 0; i < TENS.size(); i++) {
            String stem = TENS.get(i);
            int ten = (i + 2) * 10;
            if (lower.equals(stem + "ieth")) {
                return OptionalInt.of(ten);
            }
            if (lower.startsWith(stem + "y-")) {
                int unit = SMALL.indexOf(lower.substring(stem.length() + 2)) + 1;
                return unit >= 1 && unit <= 9 ? OptionalInt.of(ten + unit) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
