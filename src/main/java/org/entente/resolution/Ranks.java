package org.entente.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.document.Table;
import org.entente.resolution.ResolvedPerson.Rank;

/** What the words of an office say about its holder. */
final class Ranks {
    private final List<Table.Row> rows =
            Table.read("org/entente/resolution/ranks.tsv").rows();

    /** The highest rank that one of the offices gives. */
    Rank of(List<String> offices) {
        return offices.stream().map(this::of).min(Comparator.naturalOrder()).orElse(Rank.OTHER);
    }

    /** The first line of the table decides whose words stand in the office. */
    private Rank of(String office) {
        String words = " " + String.join(" ", Words.of(office)) + " ";
        return rows.stream()
                .filter(row -> words.contains(" " + row.text("words") + " "))
                .map(row -> Rank.valueOf(row.text("rank").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Rank.OTHER);
    }
}
