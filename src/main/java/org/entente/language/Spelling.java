package org.entente.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** British forms of words whose lemma is given in the American spelling. */
final class Spelling {
    private final Map<String, String> british =
            WordTable.rows("spelling.tsv").stream().collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    Map<String, String> british() {
        return british;
    }

    String american(String word) {
        return british.getOrDefault(word, word);
    }
}
