package org.entente.extraction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.document.Table;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/** Sentences that differ in a word and in force: minimal-pairs.tsv. */
class MinimalPairsTest {
    private static final String MEETING =
            "Peruvian Foreign Minister Ana Rojas met Chilean Foreign Minister Luis Soto in Lima on 3 May 2019. ";
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    @Test
    void atLeastNineteenOfTwentyAreRead() {
        Table pairs = Table.read("org/entente/extraction/minimal-pairs.tsv");
        List<String> misses = pairs.rows().stream()
                .filter(row -> !read(row.text("sentence")).equals(row.text("expected")))
                .map(row -> row.place() + ": " + row.text("sentence") + " -> " + read(row.text("sentence")))
                .toList();
        assertThat(pairs.rows()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(misses).hasSizeLessThanOrEqualTo(pairs.rows().size() / 20);
    }

    private static String read(String sentence) {
        String text = MEETING + sentence;
        var body = List.of(new Span(0, text.length()));
        var source = new Source("t", text, "", "", new PartialDate("2019-05-04"), "", "", body, "");
        List<Statement> statements = EXTRACTOR.extract(source).statements();
        return statements.isEmpty()
                ? "none"
                : statements.stream().map(MinimalPairsTest::shown).collect(joining(" | "));
    }

    private static String shown(Statement statement) {
        String kind = statement.kind().name().toLowerCase(java.util.Locale.ROOT);
        return kind + " " + statement.actors().stream().map(PartyCode::value).collect(joining(" "));
    }
}
