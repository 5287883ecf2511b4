package org.entente.extraction.content;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.document.Table;
import org.entente.language.Token;

/** The units of {@code units.tsv} beside this class. */
public final class Units {
    private final Map<String, String> byWord;

    private Units(Table table) {
        byWord = table.rows().stream()
                .flatMap(row -> row.list("words").stream().map(word -> Map.entry(word, row.text("unit"))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reads the units that come with the program. */
    public static Units read() {
        return new Units(Table.read("org/entente/extraction/content/units.tsv"));
    }

    /** Whether the word or sign is a unit. */
    boolean has(Token word) {
        return byWord.containsKey(word.lemma());
    }

    /** The unit's code; of any other thing that is counted its base form. */
    String code(Token word) {
        return byWord.getOrDefault(word.lemma(), word.lemma());
    }
}
