package org.entente.document;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News agencies, broadcasters and papers by the spellings of {@code publishers.tsv}. */
public final class Publishers {
    private static final String FILE = "org/entente/document/publishers.tsv";

    private Publishers() {}

    /** All spellings as the table has them. */
    public static Set<String> spellings() {
        return spelt().collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression for all spellings, as the table has them and in capitals, the longest first. */
    static String anySpelling() {
        return spelt().flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The spellings of those that write for readers elsewhere than in some states, or everywhere. */
    static Set<String> outside(Set<String> states) {
        return Table.read(FILE).rows().stream()
                .filter(row -> row.list("state").stream().noneMatch(states::contains))
                .flatMap(Publishers::spellings)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression likewise for the full names of international organisations. */
    static String anyOrganisation() {
        return Table.read("ontology/organisations.tsv").rows().stream()
                .filter(row -> row.text("kind").equals("organisation"))
                .map(row -> row.text("name"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i:", ")"));
    }

    private static Stream<String> spelt() {
        return Table.read(FILE).rows().stream().flatMap(Publishers::spellings);
    }

    private static Stream<String> spellings(Table.Row row) {
        return Stream.concat(Stream.of(row.text("publisher")), row.list("names").stream());
    }
}
