package org.entente.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.statement.Content;

/**
 * The content of a gold statement by the simplest means that will do: its lower-case words without the little ones,
 * the first of them after a marker such as "to" or "will" as the action.
 */
final class GoldContent {
    private static final Set<String> LITTLE = Set.of(("a all also an and are as at be been both by countries"
                    + " each for from has have he in into is it its more not of on or other parties should such that the"
                    + " their these they this those to under we which while will with")
            .split(" "));
    private static final Set<String> MARKERS = Set.of("to", "will", "should", "jointly", "further", "for");
    private static final Pattern AMOUNT = Pattern.compile("[$€£]?\\d[\\d.,]*\\s?(?:%|percent|million|billion)?");

    private GoldContent() {}

    static Content of(String quote) {
        List<String> words = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*")
                .matcher(quote)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        int marker = words.stream()
                .filter(MARKERS::contains)
                .findFirst()
                .map(words::indexOf)
                .orElse(-1);
        String action = words.stream()
                .skip(marker + 1L)
                .filter(word -> !LITTLE.contains(word) && !MARKERS.contains(word))
                .findFirst()
                .orElse("");
        return new Content(
                action,
                words.stream()
                        .filter(word -> !LITTLE.contains(word) && !word.equals(action))
                        .toList(),
                List.of(),
                AMOUNT.matcher(quote)
                        .results()
                        .map(amount -> amount.group().trim())
                        .toList(),
                List.of(),
                words.contains("not") || words.contains("nor") || words.contains("no"));
    }
}
