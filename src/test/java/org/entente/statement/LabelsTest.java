package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final Labels LABELS = Labels.read();
    private static final Set<String> TOPICS = Topics.read().all().stream()
            .map(topic -> "topic/" + topic.code().value())
            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("languages")
    void everyTopicAndStateIsNamed(String language) {
        Set<String> states = Parties.read().all().stream()
                .filter(party -> party.type() == Party.Type.STATE)
                .map(LabelsTest::path)
                .collect(Collectors.toSet());
        assertThat(LABELS.in(language).keySet()).containsAll(TOPICS).containsAll(states);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsNamedThatIsNotThere(String language) {
        Set<String> things = Stream.concat(
                        TOPICS.stream(), Parties.read().all().stream().map(LabelsTest::path))
                .collect(Collectors.toSet());
        assertThat(things).containsAll(LABELS.in(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noNameIsThatOfTwoThings(String language) {
        assertThat(LABELS.in(language).values()).doesNotHaveDuplicates();
    }

    static Stream<String> languages() {
        return Labels.LANGUAGES.stream();
    }

    private static String path(Party party) {
        return "party/" + party.code().value();
    }
}
