package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.read();

    static Stream<Table.Row> synonyms() {
        return Table.read("org/entente/resolution/synonyms.tsv").rows().stream();
    }

    static Stream<Table.Row> derivations() {
        return Table.read("org/entente/resolution/derivations.tsv").rows().stream();
    }

    static Stream<Table.Row> contrasts() {
        return Table.read("org/entente/resolution/contrasts.tsv").rows().stream();
    }

    static Stream<Table.Row> ranks() {
        return Table.read("org/entente/resolution/ranks.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void aConceptIsFoundInItsExampleAndNotInItsCounterExample(Table.Row row) {
        assertThat(concepts(row.text("example"))).contains(row.text("concept"));
        assertThat(concepts(row.text("counter-example"))).doesNotContain(row.text("concept"));
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void aVerbAndItsNounAreOneConceptAndWordsThatOnlyLookAlikeAreTwo(Table.Row row) {
        assertThat(VOCABULARY.concepts(row.list("example"))).hasSize(1);
        assertThat(VOCABULARY.concepts(row.list("counter-example"))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("contrasts")
    void wordsThatExcludeOneAnotherKeepTheirExamplesApart(Table.Row row) {
        String[] example = row.text("example").split("/", -1);
        Set<String> one = concepts(example[0]);
        Set<String> other = concepts(example[1]);
        assertThat(VOCABULARY.exclude(one, other)).isTrue();
        assertThat(VOCABULARY.exclude(other, one)).isTrue();
        assertThat(VOCABULARY.exclude(one, one)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void anOfficeIsRankedByTheLineThatItIsAnExampleOf(Table.Row row) {
        Ranks ranks = new Ranks();
        assertThat(ranks.of(List.of(row.text("example"))).name()).isEqualToIgnoringCase(row.text("rank"));
        assertThat(" " + String.join(" ", Words.of(row.text("counter-example"))) + " ")
                .doesNotContain(" " + row.text("words") + " ");
    }

    private static Set<String> concepts(String phrase) {
        return VOCABULARY.concepts(List.of(phrase.split(" ")));
    }
}
