package org.entente.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CannedQueriesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final Path LEXICON = Path.of("src/main/resources/org/entente/extraction/force/markers.tsv");
    private static final Pattern RULE = Pattern.compile("\"((?:commit|proposal|position)\\.[a-z-]+)\"");
    private static final CannedQueries QUERIES = new CannedQueries();

    @Test
    void theIndexListsEveryQueryOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .toList();
            assertThat(QUERIES.names())
                    .containsExactlyInAnyOrderElementsOf(names)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void aQueryIsSparqlOneOneAndBindsEachOfItsParameters(String name) throws Exception {
        CannedQuery query = QUERIES.known(name);
        QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
        for (Parameter parameter : query.parameters()) {
            String argument = argumentOf(parameter.type());
            String bound = query.with(requiredWith(query, parameter.name(), argument))
                    .sparql()
                    .toString();
            assertThat(bound).as(parameter.name()).contains(argument);
        }
    }

    @Test
    void anArgumentIsATermAndNeverSparql() throws Exception {
        String attack = "\" } ?s ?p ?o . FILTER(\"1";
        Question question = QUERIES.known("search").with(Map.of("word", attack));
        assertThat(question.sparql().toString()).contains("\\\" } ?s ?p ?o . FILTER(\\\"1");
        assertThat(question.sparql().getQueryPattern().toString().lines().count())
                .isEqualTo(QUERIES.known("search")
                        .sparql()
                        .getQueryPattern()
                        .toString()
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "search, word, '', cooperation",
        "search, limit, 7, LIMIT   7",
        "commitments-of-party, party, http://localhost:3030/id/party/UZ, \"UZ\"",
        "only-one-source, source, some-text.txt, \"some-text\"",
        "meetings-in-period, from, 2020-07-16, 2020-07-16"
    })
    void argumentsAreTakenAsPeopleGiveThem(String query, String parameter, String argument, String bound)
            throws Exception {
        assertThat(QUERIES.known(query)
                        .with(Map.of(parameter, argument))
                        .sparql()
                        .toString())
                .contains(bound);
    }

    @ParameterizedTest
    @CsvSource({
        "search, limit, many, whole number",
        "search, limit, -1, whole number",
        "search, colour, red, no parameter",
        "meetings-in-period, from, 2020-02-30, date",
        "best-attested, kind, promise, 'commitment'",
        "commitments-of-party, party, 'K Z', key",
        "pages/thing-exists, thing, '', needs"
    })
    void aWrongArgumentIsNamedWithWhatWouldBeRight(String query, String parameter, String argument, String message) {
        assertThatThrownBy(() -> QUERIES.known(query).with(Map.of(parameter, argument)))
                .isInstanceOf(BadArgumentException.class)
                .hasMessageContaining(query)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "../index", "pages/../statements", "''", "STATEMENTS"})
    void aNameThatIsNoQueryFindsNothing(String name) {
        assertThat(QUERIES.named(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void everyRuleThatAQueryNamesIsOneOfTheLexicons(String name) throws IOException {
        List<String> rules = Files.readAllLines(LEXICON).stream()
                .map(line -> line.split("\t", 2)[0])
                .toList();
        Matcher named = RULE.matcher(QUERIES.known(name).text());
        assertThat(named.results().map(found -> found.group(1))).isSubsetOf(rules);
    }

    static Stream<String> everyQuery() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Map<String, String> requiredWith(CannedQuery query, String name, String argument) {
        Map<String, String> arguments = new java.util.HashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> arguments.put(parameter.name(), argumentOf(parameter.type())));
        arguments.put(name, argument);
        return arguments;
    }

    private static String argumentOf(Parameter.Type type) {
        return switch (type) {
            case PARTY, TOPIC, MEETING, SOURCE, PERSON, CLAIM, STATEMENT, STRING -> "something";
            case KIND -> "proposal";
            case INTEGER -> "17";
            case DATE -> "2021-03-04";
            case IRI -> "http://example.org/x";
        };
    }
}
