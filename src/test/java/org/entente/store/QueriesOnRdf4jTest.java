package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.entente.graph.Iris;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;
import org.entente.store.query.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the project is SPARQL 1.1 and not Jena's: RDF4J answers it as the store in memory does. */
class QueriesOnRdf4jTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final CannedQueries QUERIES = new CannedQueries();
    private static final Store MEMORY = Store.inMemory();

    private static Rdf4jServer server;
    private static Store rdf4j;
    private static List<String> things;

    @BeforeAll
    static void load() throws IOException {
        server = new Rdf4jServer();
        rdf4j = Store.remote(new StoreAddress(server.address()), IRIS);
        rdf4j.load(Invented.published());
        MEMORY.load(Invented.published());
        things = spokenOf();
    }

    @AfterAll
    static void close() {
        rdf4j.close();
        server.close();
    }

    static List<String> users() {
        return CannedQueriesOnTheInventedTest.names();
    }

    @ParameterizedTest
    @MethodSource("users")
    void aUsersQueryIsAnsweredAsFromMemory(String name) throws Exception {
        Question asked = CannedQueriesOnTheInventedTest.asked(name);
        assertThat(said(rdf4j.select(asked))).containsExactlyElementsOf(said(MEMORY.select(asked)));
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/pages"))) {
            return files.map(file -> "pages/" + file.getFileName().toString().replace(".rq", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPagesQueryIsAnsweredAsFromMemory(String name) throws Exception {
        List<Question> questions = everyQuestion(QUERIES.known(name));
        assertThat(questions)
                .as("answers that are all empty show nothing")
                .anyMatch(asked -> saysSomething(MEMORY.answer(asked)));
        for (Question asked : questions) {
            Answer expected = MEMORY.answer(asked);
            if (expected instanceof Rows rows) {
                assertThat(said(rdf4j.select(asked))).containsExactlyInAnyOrderElementsOf(said(rows));
            } else if (expected instanceof Answer.Triples triples) {
                assertThat(rdf4j.construct(asked).isIsomorphicWith(triples.graph()))
                        .isTrue();
            } else {
                assertThat(rdf4j.answer(asked)).isEqualTo(expected);
            }
        }
    }

    private static boolean saysSomething(Answer answer) {
        return answer instanceof Rows rows
                ? !rows.rows().isEmpty()
                : answer instanceof Answer.Truth truth
                        ? truth.value()
                        : !((Answer.Triples) answer).graph().isEmpty();
    }

    /** The rows by what they mean: SPARQL leaves open how GROUP_CONCAT orders, and whether 80 or 80.0 is written. */
    private static List<Map<String, Object>> said(Rows rows) {
        return rows.rows().stream()
                .map(row -> row.terms().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, term -> meaning(term.getValue()))))
                .toList();
    }

    private static Object meaning(Node term) {
        boolean lines = term.isLiteral() && term.getLiteralLexicalForm().contains("\n");
        return lines ? term.getLiteralLexicalForm().lines().sorted().toList() : term.getIndexingValue();
    }

    /** A question for each thing that a query with a thing for a parameter can be asked about. */
    private static List<Question> everyQuestion(CannedQuery query) throws BadArgumentException {
        List<Question> questions = new ArrayList<>();
        for (String thing : things) {
            Map<String, String> arguments = new HashMap<>();
            query.parameters()
                    .forEach(parameter -> argument(parameter, thing)
                            .ifPresent(argument -> arguments.put(parameter.name(), argument)));
            if (arguments.size() == query.parameters().size()) {
                questions.add(query.with(arguments));
            }
        }
        return questions.stream().distinct().toList();
    }

    private static Optional<String> argument(Parameter parameter, String thing) {
        return switch (parameter.type()) {
            case IRI -> Optional.of(thing);
            case KIND -> Optional.of("commitment");
            case INTEGER -> Optional.of(parameter.name().equals("offset") ? "0" : "1000");
            case STRING, DATE -> Optional.empty();
            case PARTY, TOPIC, MEETING, SOURCE, PERSON, CLAIM, STATEMENT ->
                IRIS.name(thing)
                        .filter(name ->
                                name.thing().name().equals(parameter.type().name()))
                        .map(Iris.Name::key);
        };
    }

    /** The graphs, and all that they speak of. */
    private static List<String> spokenOf() {
        Rows rows = (Rows) MEMORY.answer(QueryFactory.create("""
                PREFIX ent: <https://w3id.org/entente/ontology#>
                SELECT DISTINCT ?thing {
                  { GRAPH ?thing { ?subject ?predicate ?object } }
                  UNION { ?claim ent:actor|ent:topic ?thing }
                  UNION {
                    VALUES ?class { ent:Meeting ent:Claim ent:Statement ent:Source ent:Representative }
                    ?thing a ?class
                  }
                }"""));
        return rows.rows().stream().map(row -> row.text("thing")).toList();
    }
}
