package org.entente.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as treaties and communiqués write them out: "on the third day of May, two thousand and thirty-one". */
final class SpelledDate {
    private static final String HINT = " day of ";
    private static final List<String> UNITS = List.of(
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
    private static final List<String> ORDINALS = List.of(
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
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern FORM = Pattern.compile(
            "\\b(?i:(" + String.join("|", ORDINALS) + ")) day of (?i:the month of )?(\\p{Lu}\\p{L}{2,8})\\b"
                    + "(?i:,? (?:(?:of|in) (?:the year )?)?(?:(\\d{4})\\b|((?:(?:hundred|thousand|and|"
                    + String.join("|", NUMBERS.keySet()) + ")\\b[ -]?){2,9})))?");

    private SpelledDate() {}

    static Stream<WrittenDate> in(String text) {
        return text.contains(HINT)
                ? FORM.matcher(text)
                        .results()
                        .map(SpelledDate::read)
                        .filter(date -> date.day().isStated())
                : Stream.empty();
    }

    private static WrittenDate read(MatchResult found) {
        int day = ORDINALS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
        String written = found.group(3) != null
                ? found.group(3)
                : found.group(4) == null ? "" : String.valueOf(number(found.group(4)));
        String year = written.matches("[12]\\d{3}") ? written : "";
        int end = found.group(4) == null
                ? found.end()
                : found.start(4) + found.group(4).stripTrailing().length();
        return new WrittenDate(
                new Span(found.start(), end), WrittenDate.read(year, found.group(2), String.valueOf(day)));
    }

    /** "nineteen hundred and seventy-four", "nineteen seventy-four", "two thousand and nine". */
    static int number(String words) {
        int thousands = 0;
        int rest = 0;
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("[ -]+", -1)) {
            int number = NUMBERS.getOrDefault(word, 0);
            if (word.equals("thousand")) {
                thousands += rest * 1000;
                rest = 0;
            } else if (word.equals("hundred") || (number >= 10 && rest >= 10 && rest < 100)) {
                rest = rest * 100 + number;
            } else {
                rest += number;
            }
        }
        return thousands + rest;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        UNITS.forEach(unit -> numbers.put(unit, UNITS.indexOf(unit) + 1));
        TENS.forEach(ten -> numbers.put(ten, 10 * (TENS.indexOf(ten) + 2)));
        return Map.copyOf(numbers);
    }
}
