package org.entente.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.Rows.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final SearchIndex INDEX = SearchIndex.of(Stream.of(
                    thing("party/CL", "parties", "Chile"),
                    rows("party/CL", "name", "智利"),
                    thing("party/NO", "parties", "Norway"),
                    rows("party/NO", "name", "Kingdom of Norway"),
                    rows("party/NO", "name", "Норвегия"),
                    rows("party/NO", "name", "挪威"),
                    rows("party/NO", "name", "Norvège"),
                    rows("party/NO", "weight", "40"),
                    thing("party/NI", "parties", "Nordic Council"),
                    thing("party/TR", "parties", "Türkiye"),
                    rows("party/TR", "name", "Turkey"),
                    thing("person/o-lund", "people", "Øystein Lund"),
                    rows("person/o-lund", "words", "Minister of Fisheries"),
                    thing("person/semyonov", "people", "Семёнов Пётр"),
                    thing("person/li-na", "people", "李娜"),
                    labelled("topic/fish", "topics", "fisheries", "en"),
                    labelled("topic/fish", "topics", "pêche", "fr"),
                    thing("claim/quota", "claims", "lower the herring quotas by a tenth"),
                    rows("claim/quota", "quote", "agreed to lower the herring quotas by a tenth"),
                    rows("claim/quota", "quote", "a tenth less herring may be caught"),
                    thing("claim/port", "claims", "open the port of Narvik to fishing vessels"),
                    rows("claim/port", "quote", "will open the port of Narvik to fishing vessels"),
                    thing("source/news", "sources", "Herring talks end in Oslo"),
                    rows("source/news", "detail", "Norway Daily"))
            .flatMap(List::stream)
            .toList());

    @ParameterizedTest
    @CsvSource({
        "norway, Norway",
        "NORWAY, Norway",
        "nor, Norway",
        "kingdom, Norway",
        "turkiye, Türkiye",
        "turkey, Türkiye",
        "oystein, Øystein Lund",
        "норвегия, Norway",
        "挪威, Norway",
        "norvege, Norway",
        "智利, Chile",
        "lund øys, Øystein Lund",
        "семенов, Семёнов Пётр",
        "петр, Семёнов Пётр",
        "李, 李娜",
        "peche, fisheries",
        "fisher, fisheries",
    })
    void whatIsTypedSuggestsWhatIsMeant(String typed, String label) {
        assertThat(INDEX.suggest(typed, 8).get(0).label()).isEqualTo(label);
    }

    @Test
    void ofEqualNamesTheOneMuchSpokenOfIsSuggestedFirst() {
        assertThat(INDEX.suggest("nor", 8)).extracting(Hit::label).containsExactly("Norway", "Nordic Council");
    }

    @Test
    void suggestionsBearTheWordsInTheirNames() {
        assertThat(INDEX.suggest("fish", 8))
                .extracting(Hit::label)
                .containsExactly("fisheries", "open the port of Narvik to fishing vessels");
    }

    @Test
    void aPersonIsFoundByTheOffice() {
        assertThat(INDEX.find("minister of fisheries", 5).get(0).hits().get(0).label())
                .isEqualTo("Øystein Lund");
    }

    @Test
    void aThingOfTheNameComesBeforeThoseThatSpeakOfIt() {
        assertThat(INDEX.find("norway", 5)).extracting(Found::what).containsExactly("parties", "sources");
    }

    @Test
    void anEndingMoreOrLessDoesNotMatter() {
        assertThat(labels("herrings quota")).containsExactly("lower the herring quotas by a tenth");
    }

    @Test
    void theQuoteShownIsTheOneThatHasTheWords() {
        assertThat(INDEX.find("caught", 5).get(0).hits().get(0).quote())
                .isEqualTo("a tenth less herring may be caught");
    }

    @Test
    void wordsBetweenQuotationMarksAreFoundAsTheyStandOnly() {
        assertThat(labels("\"herring quotas\"")).containsExactly("lower the herring quotas by a tenth");
        assertThat(labels("“quotas herring”")).isEmpty();
        assertThat(labels("quotas herring")).containsExactly("lower the herring quotas by a tenth");
    }

    @Test
    void allOfTheWordsAreWanted() {
        assertThat(labels("herring narvik")).isEmpty();
    }

    @Test
    void aClassIsShownInParts() {
        assertThat(INDEX.find("herring", "claims", 0, 1).orElseThrow().total()).isEqualTo(1);
        assertThat(INDEX.find("herring", "claims", 1, 1).orElseThrow().hits()).isEmpty();
        assertThat(INDEX.find("herring", "no such class", 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "“”",
                "*",
                "?",
                "nor*",
                "a AND",
                "OR",
                "NOT",
                "(",
                "[a TO b]",
                "name:(",
                "^9",
                "~",
                "\\",
                "&&",
                "||",
                "!",
                "{!func}",
                "/.*/",
                "<script>",
                "\u0000",
                "\uD800",
                "' OR 1=1 --",
                "🦑"
            })
    void nothingThatCanBeTypedIsWrong(String typed) {
        assertThatCode(() -> {
                    INDEX.find(typed, 5);
                    INDEX.suggest(typed, 5);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aTextThatIsNoSearchIsCutShort() {
        assertThatCode(() -> INDEX.find("word ".repeat(20_000), 5)).doesNotThrowAnyException();
        assertThatCode(() -> INDEX.find("w".repeat(100_000), 5)).doesNotThrowAnyException();
    }

    private static List<String> labels(String typed) {
        return INDEX.find(typed, 5).stream()
                .flatMap(found -> found.hits().stream())
                .map(Hit::label)
                .toList();
    }

    private static List<Row> thing(String key, String what, String label) {
        return Stream.of(rows(key, "class", what), rows(key, "label", label))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> labelled(String key, String what, String label, String language) {
        return List.of(
                row(key, "class", NodeFactory.createLiteralString(what)),
                row(key, "label", NodeFactory.createLiteralLang(label, language)));
    }

    private static List<Row> rows(String key, String part, String value) {
        return List.of(row(key, part, NodeFactory.createLiteralString(value)));
    }

    private static Row row(String key, String part, Node value) {
        return new Row(Map.of(
                "thing", NodeFactory.createURI("http://entente.example/id/" + key),
                "part", NodeFactory.createLiteralString(part),
                "value", value));
    }
}
