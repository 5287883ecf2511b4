package org.entente.extraction.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Numbers with what they count: "500000 USD", "21 %", "40 scholarship". */
final class Amounts {
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.PROPER_NOUN);

    private Amounts() {}

    static List<String> in(List<Token> quote, Units units) {
        return IntStream.range(0, quote.size())
                .filter(i -> isNumber(quote.get(i)) && !Years.isYear(quote, i))
                .mapToObj(i -> amount(quote, i, units))
                .toList();
    }

    private static boolean isNumber(Token token) {
        return NUMBER.matcher(token.text()).matches();
    }

    private static String amount(List<Token> quote, int at, Units units) {
        BigDecimal number = new BigDecimal(quote.get(at).text().replace(",", ""));
        int next = at + 1;
        while (next < quote.size() && POWERS_OF_TEN.containsKey(quote.get(next).lemma())) {
            number = number.scaleByPowerOfTen(
                    POWERS_OF_TEN.getOrDefault(quote.get(next).lemma(), 0));
            next++;
        }
        return (number.stripTrailingZeros().toPlainString() + " " + unit(quote, at - 1, next, units)).strip();
    }

    /** The currency sign before the number, or what stands after it. */
    private static String unit(List<Token> quote, int before, int after, Units units) {
        if (before >= 0 && units.has(quote.get(before))) {
            return units.code(quote.get(before));
        }
        if (after >= quote.size()) {
            return "";
        }
        Token word = quote.get(after);
        return COUNTED.contains(word.tag()) || units.has(word) ? units.code(word) : "";
    }
}
