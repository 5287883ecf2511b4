package org.entente.extraction.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.language.Cardinals;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Numbers, in figures or in words, with what they count: "500000 USD", "21 %", "40 scholarship". */
final class Amounts {
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.PROPER_NOUN);

    /** "the two sides": who acts, and no amount of anything. */
    private static final Set<String> PARTIES = WordGroup.named("parties");

    private static final Set<String> BODIES = WordGroup.named("bodies");

    private Amounts() {}

    static List<String> in(List<Token> quote, Units units) {
        return IntStream.range(0, quote.size())
                .filter(i -> !Years.isYear(quote, i))
                .boxed()
                .flatMap(i -> number(quote, i).stream().map(number -> amount(quote, number, i, units)))
                .toList();
    }

    /** In figures always; in words where something is counted: "one" is a pronoun too, and "two" may be both sides. */
    private static Optional<BigDecimal> number(List<Token> quote, int at) {
        String text = quote.get(at).text();
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Cardinals.valueOf(text).stream()
                .filter(number -> number > 1 && isCount(quote, at + 1))
                .mapToObj(BigDecimal::new)
                .findFirst();
    }

    private static boolean isCount(List<Token> quote, int after) {
        return after < quote.size()
                && (POWERS_OF_TEN.containsKey(quote.get(after).lemma())
                        || COUNTED.contains(quote.get(after).tag()))
                && !PARTIES.contains(quote.get(after).lemma())
                && !BODIES.contains(quote.get(after).lemma());
    }

    private static String amount(List<Token> quote, BigDecimal figure, int at, Units units) {
        BigDecimal number = figure;
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
