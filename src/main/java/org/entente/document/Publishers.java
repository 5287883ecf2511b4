package org.entente.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News agencies, broadcasters and papers by the spellings of {@code publishers.tsv}. */
final class Publishers {
    private static final Map<String, String> NAMES = read(Publishers::spellings);
    private static final Map<String, String> SIGNATURES = read(row -> row.list("signatures"));

    private Publishers() {}

    /** A regular expression for all spellings, the longest first. */
    static String anySpelling() {
        return NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** "Reuter" under a report is Reuters; a name or acronym stays as it is written. */
    static String nameOf(String written) {
        return SIGNATURES.getOrDefault(written, written);
    }

    private static Map<String, String> read(Function<Table.Row, List<String>> spellings) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Table.Row row : Table.read("org/entente/document/publishers.tsv").rows()) {
            spellings.apply(row).forEach(spelling -> names.putIfAbsent(spelling, row.text("publisher")));
        }
        return Map.copyOf(names);
    }

    private static List<String> spellings(Table.Row row) {
        return Stream.of(List.of(row.text("publisher")), row.list("names"), row.list("signatures"))
                .flatMap(List::stream)
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
