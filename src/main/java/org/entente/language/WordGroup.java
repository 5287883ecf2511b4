package org.entente.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Table;

/** Words that behave alike, from {@code word-groups.tsv}: a reader of English corrects them there. */
public final class WordGroup {
    private static final Map<String, Set<String>> GROUPS =
            Table.read("org/entente/language/word-groups.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.text("group"), row -> Set.copyOf(row.list("words"))));

    private WordGroup() {}

    /**
     * The base forms of a group.
     *
     * @throws IllegalArgumentException when the file has no such group
     */
    public static Set<String> named(String group) {
        Set<String> words = GROUPS.get(group);
        if (words == null) {
            throw new IllegalArgumentException("word-groups.tsv: no group \"" + group + "\"");
        }
        return words;
    }
}
