package org.entente.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** News agencies, broadcasters and papers by the spellings of {@code publishers.tsv}. */
final class Publishers {
    private static final Map<String, String> NAMES = read();

    private Publishers() {}

    /** A regular expression for all spellings, the longest first. */
    static String anySpelling() {
        return NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** "REUTER" is Reuters; an acronym, or a name that the table does not have, stays as it is written. */
    static String nameOf(String written) {
        String name = NAMES.getOrDefault(written, written);
        return name.regionMatches(true, 0, written, 0, written.length()) ? name : written;
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Table.Row row : Table.read("org/entente/document/publishers.tsv").rows()) {
            String name = row.text("publisher");
            names.put(name, name);
            row.list("names").forEach(spelling -> names.putIfAbsent(spelling, name));
        }
        return Map.copyOf(names);
    }
}
