package org.entente.extraction.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Table;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Numbers with what they count: "500000 USD", "21 %", "40 scholarship". */
final class Amounts {
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.SYMBOL);

    private final Map<String, String> units = Table.read("org/entente/extraction/content/units.tsv").rows().stream()
            .flatMap(row -> row.list("words").stream().map(word -> Map.entry(word, row.text("unit"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    List<String> in(List<Token> quote) {
        return IntStream.range(0, quote.size())
                .filter(i -> isNumber(quote.get(i)) && !Years.isYear(quote, i))
                .mapToObj(i -> amount(quote, i))
                .toList();
    }

    private static boolean isNumber(Token token) {
        return token.text().matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    }

    private String amount(List<Token> quote, int at) {
        BigDecimal number = new BigDecimal(quote.get(at).text().replace(",", ""));
        int next = at + 1;
        while (next < quote.size() && POWERS_OF_TEN.containsKey(quote.get(next).lemma())) {
            number = number.scaleByPowerOfTen(
                    POWERS_OF_TEN.getOrDefault(quote.get(next).lemma(), 0));
            next++;
        }
        String unit = unit(quote, at - 1, next);
        return (number.stripTrailingZeros().toPlainString() + " " + unit).strip();
    }

    /** The currency sign before the number, or what stands after it. */
    private String unit(List<Token> quote, int before, int after) {
        if (before >= 0 && units.containsKey(quote.get(before).lower())) {
            return units.getOrDefault(quote.get(before).lower(), "");
        }
        if (after >= quote.size()) {
            return "";
        }
        String word = quote.get(after).lemma();
        boolean counted = COUNTED.contains(quote.get(after).tag()) || units.containsKey(word);
        return counted ? units.getOrDefault(word, word) : "";
    }
}
