package org.entente.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.entente.document.Table;

/** British forms of words whose lemma is given in the American spelling. */
final class Spelling {
    private final Map<String, String> british = Table.read("org/entente/language/spelling.tsv").rows().stream()
            .collect(toUnmodifiableMap(row -> row.text("british"), row -> row.text("american")));

    Map<String, String> british() {
        return british;
    }

    String american(String word) {
        return british.getOrDefault(word, word);
    }
}
