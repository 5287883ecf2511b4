package org.entente.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.document.Table;
import org.entente.resolution.ResolvedPerson.Rank;

/** What the words of an office say about its holder. */
final class Ranks {
    private static final List<Table.Row> WORDS =
            Table.read("resolution/ranks.tsv").rows();

    private Ranks() {}

    /** The highest rank that one of the offices gives. */
    static Rank of(List<String> offices) {
        return offices.stream().map(Ranks::of).min(Comparator.naturalOrder()).orElse(Rank.OTHER);
    }

    /** The first line of the table decides whose words stand in the office. */
    private static Rank of(String office) {
        String words = " " + String.join(" ", Words.of(office)) + " ";
        return WORDS.stream()
                .filter(row -> words.contains(" " + row.text("words") + " "))
                .map(row -> Rank.valueOf(row.text("rank").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Rank.OTHER);
    }
}
