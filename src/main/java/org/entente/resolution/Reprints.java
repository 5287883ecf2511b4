package org.entente.resolution;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Source;

/** Which sources reprint the words of others: agencies' reports are printed in many places and are one voice. */
final class Reprints {
    /** Two writers hardly ever choose so many words in the same order. */
    private static final int RUN = 8;

    /** So much of the shorter text stands in the longer one, if one of them is a reprint. */
    private static final double A_GOOD_PART = 0.25;

    /** By source, those before it that it shares its words with. */
    private final Map<String, List<String>> originals = new HashMap<>();

    Reprints(List<Source> sources) {
        Map<String, Set<List<String>>> runs = new LinkedHashMap<>();
        for (Source source : sources) {
            Set<List<String>> own = runs(source);
            originals.put(
                    source.name(),
                    runs.entrySet().stream()
                            .filter(earlier -> isReprint(earlier.getValue(), own))
                            .map(Map.Entry::getKey)
                            .toList());
            runs.put(source.name(), own);
        }
    }

    /** How many of the sources speak with words of their own. */
    int independent(List<String> sources) {
        return (int) sources.stream()
                .filter(source -> Collections.disjoint(originals.getOrDefault(source, List.of()), sources))
                .count();
    }

    private static boolean isReprint(Set<List<String>> one, Set<List<String>> other) {
        long common = one.stream().filter(other::contains).count();
        return common > 0 && common >= A_GOOD_PART * Math.min(one.size(), other.size());
    }

    private static Set<List<String>> runs(Source source) {
        List<String> words = Words.of(
                source.body().stream().map(span -> span.of(source.text())).collect(Collectors.joining(" ")));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }
}
