package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.document.Table;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Topics TOPICS = Topics.read();

    @Test
    void theTwentyTwoTopicsStandAtTheTop() {
        assertThat(TOPICS.all().stream().filter(topic -> topic.broader().isEmpty()))
                .extracting(topic -> topic.code().value())
                .containsExactlyInAnyOrder(
                        "health",
                        "trade",
                        "economy",
                        "development",
                        "connectivity",
                        "energy",
                        "environment",
                        "agriculture",
                        "digital",
                        "science-education",
                        "culture-people",
                        "mobility",
                        "labour-social",
                        "counter-terrorism",
                        "crime",
                        "arms-control",
                        "peace-security",
                        "human-rights",
                        "humanitarian",
                        "multilateralism",
                        "sovereignty",
                        "partnership");
    }

    @Test
    void everyTopicIsLabelledDefinedAndHasTerms() {
        assertThat(TOPICS.all()).allSatisfy(topic -> {
            assertThat(topic.label()).as(topic.code().value()).isNotBlank();
            assertThat(topic.definition()).as(topic.code().value()).endsWith(".");
            assertThat(topic.terms()).as(topic.code().value()).isNotEmpty();
            assertThat(topic.terms().stream().map(Topic.Term::words)).doesNotHaveDuplicates();
        });
    }

    @Test
    void narrowerTopicsKnowTheirTop() {
        assertThat(TOPICS.top(new TopicCode("vaccines"))).isEqualTo(new TopicCode("health"));
        assertThat(TOPICS.top(new TopicCode("health"))).isEqualTo(new TopicCode("health"));
    }

    @Test
    void faultsInTheFileAreNamedWithTheirPlace() {
        List<String> columns = List.of("code", "broader", "label", "definition", "eurovoc", "terms");
        assertThatThrownBy(() -> Topics.of(table(columns, "opera", "music", "opera", "Opera.", "", "aria")))
                .hasMessage("topics.tsv:2: the broader topic music does not stand above it");
        assertThatThrownBy(() -> Topics.of(table(columns, "music", "", "music", "Music.", "", "aria=9")))
                .hasMessage("topics.tsv:2: \"aria=9\" is not a term; write words, or words=0 to words=4");
    }

    private static Table table(List<String> columns, String... cells) {
        return new Table("topics.tsv", columns, List.of(new Table.Row("topics.tsv:2", columns, List.of(cells))));
    }
}
