package org.entente.statement;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.document.Table;
import org.entente.document.Table.Row;

/** What topics and parties are called in other languages than English: {@code ontology/labels.tsv}. */
public final class Labels {
    /** Tags of the languages (RFC 5646). */
    public static final List<String> LANGUAGES = List.of("zh", "ru", "fr");

    private final Map<String, Map<String, String>> byLanguage;

    private Labels(List<Row> rows) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> labels.put(
                language,
                rows.stream()
                        .filter(row -> !row.text(language).isEmpty())
                        .collect(toUnmodifiableMap(row -> row.text("thing"), row -> row.text(language)))));
        this.byLanguage = Map.copyOf(labels);
    }

    public static Labels read() {
        return new Labels(Table.read("ontology/labels.tsv").rows());
    }

    /**
     * The labels in one language, by the things that have one there: {@code topic/} or {@code party/} with the code.
     *
     * @param language its tag; there are no labels in a language that is not among {@link #LANGUAGES}
     */
    public Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
