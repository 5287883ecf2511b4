package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Span;

/** Which spans that were found are which of the gold: one to one, the best overlaps first. */
final class Matching {
    private static final double ENOUGH = 0.5;

    private Matching() {}

    private record Pair(double dice, int gold, int found) {}

    /** For each gold span that was found, by its number, the number of the found one. */
    static Map<Integer, Integer> match(List<Span> gold, List<Span> found, String text) {
        List<Set<Integer>> goldCells =
                gold.stream().map(span -> cells(span, text)).toList();
        List<Set<Integer>> foundCells =
                found.stream().map(span -> cells(span, text)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double dice = dice(goldCells.get(i), foundCells.get(j));
                if (dice >= ENOUGH) {
                    pairs.add(new Pair(dice, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::dice)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::found));
        Map<Integer, Integer> matched = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.gold) && !matched.containsValue(pair.found)) {
                matched.put(pair.gold, pair.found);
            }
        }
        return matched;
    }

    /** Twice what two sets share by what both have. */
    private static double dice(Set<Integer> one, Set<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }

    /** The places of letters and numbers: blanks and marks at the edges do not count. */
    private static Set<Integer> cells(Span span, String text) {
        return IntStream.range(span.start(), span.end())
                .filter(i -> !Character.isLowSurrogate(text.charAt(i)))
                .filter(i -> isAlphanumeric(text.codePointAt(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isAlphanumeric(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
