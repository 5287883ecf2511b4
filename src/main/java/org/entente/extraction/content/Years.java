package org.entente.extraction.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Years and months that a quote names: a deadline, a date to meet again. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Years() {}

    /** In ISO 8601: "2030", or "2030-06" after the name of a month. */
    static List<String> in(List<Token> quote) {
        return IntStream.range(0, quote.size())
                .filter(i -> isYear(quote, i))
                .mapToObj(i -> quote.get(i).text() + month(quote, i - 1))
                .toList();
    }

    /** Whether the number is a year: four digits of our times, and nothing follows that it could count. */
    static boolean isYear(List<Token> quote, int at) {
        return YEAR.matcher(quote.get(at).text()).matches() && (at + 1 == quote.size() || !isPlural(quote.get(at + 1)));
    }

    private static boolean isPlural(Token token) {
        return token.tag() == Tag.NOUN && !token.lower().equals(token.lemma());
    }

    private static String month(List<Token> quote, int at) {
        int month = at < 0 ? 0 : MONTHS.indexOf(quote.get(at).lower()) + 1;
        return month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
    }
}
