package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Iris;
import org.entente.site.Entrance.ListenAt;
import org.entente.site.W3cManifest.Exchange;
import org.entente.site.W3cManifest.ProtocolTest;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The W3C's test suites for the protocol and for the description of a service: 27 tests of queries and refusals, which
 * pass, and seven of updates, which are refused since the site is read-only.
 */
class W3cProtocolTest {
    private static final Path SUITES = Path.of("src/test/resources/w3c/sparql11");
    private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";

    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        Store store = Store.inMemory();
        store.load(suitesData());
        Entrance entrance = Entrance.at(new ListenAt("localhost", 0));
        site = Visitor.of(entrance.publish(
                new Iris(entrance.address().toString()), store, (name, text) -> DatasetGraphFactory.empty()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<ProtocolTest> queriesAndRefusals() {
        return W3cManifest.read(SUITES.resolve("protocol/manifest.ttl")).filter(test -> !test.updates());
    }

    static Stream<ProtocolTest> updates() {
        return W3cManifest.read(SUITES.resolve("protocol/manifest.ttl")).filter(ProtocolTest::updates);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queriesAndRefusals")
    void passes(ProtocolTest test) throws Exception {
        for (Exchange exchange : test.exchanges()) {
            HttpResponse<byte[]> response = send(exchange);
            assertThat(exchange.statuses()).as(text(response)).contains(response.statusCode() / 100);
            String type = header(response, "Content-Type").replaceFirst(";.*", "");
            switch (exchange.format()) {
                case "boolean" -> assertThat(type).matches("application/sparql-results\\+(xml|json)");
                case "tabular" ->
                    assertThat(type).matches("application/sparql-results\\+(xml|json)|text/(csv|tab-separated-values)");
                case "RDF" -> assertThat(RDFLanguages.contentTypeToLang(type)).isNotNull();
                default -> assertThat(text(response)).isNotBlank();
            }
            if (exchange.expectsTrue()) {
                assertThat(text(response)).containsPattern("boolean\"? ?[:>] ?true");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updates")
    void refusesTheUpdate(ProtocolTest test) throws Exception {
        HttpResponse<byte[]> response = send(test.exchanges().get(0));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(text(response)).contains("read-only");
    }

    @Test
    void theSuiteIsThere() {
        assertThat(queriesAndRefusals()).hasSize(27);
        assertThat(updates()).hasSize(7);
    }

    /** returns-rdf, has-endpoint-triple and conforms-to-schema. */
    @Test
    void passesTheServiceDescriptionsTests() throws Exception {
        HttpResponse<byte[]> response = site.get("/sparql", "Accept", "application/n-triples");
        Graph description = GraphFactory.createGraphMem();
        RDFParser.fromString(text(response), Lang.NTRIPLES).parse(description);
        Node endpoint = NodeFactory.createURI(SERVICE + "endpoint");
        Node service = description.find(Node.ANY, endpoint, Node.ANY).next().getSubject();
        assertThat(description.contains(service, endpoint, NodeFactory.createURI(site.address() + "sparql")))
                .isTrue();
        assertThat(description.contains(service, RDF.type.asNode(), NodeFactory.createURI(SERVICE + "Service")))
                .isTrue();
    }

    /** By the runner of others, which {@code src/test/conformance/run} fetches from npm. */
    @Test
    @EnabledIfEnvironmentVariable(named = "ENTENTE_RDF_TEST_SUITE", matches = ".+")
    void passesInRdfTestSuite() throws Exception {
        assertThat(rdfTestSuite("protocol", "protocolEndpoint")).contains("27 / 27 tests succeeded");
        assertThat(rdfTestSuite("service-description", "serviceDescriptionEndpoint"))
                .contains("3 / 3 tests succeeded");
    }

    private static String rdfTestSuite(String suite, String option) throws Exception {
        String published = "http://w3c.github.io/rdf-tests/sparql/sparql11/";
        Process runner = new ProcessBuilder(
                        System.getenv("ENTENTE_RDF_TEST_SUITE"),
                        "src/test/conformance/no-engine.cjs",
                        published + suite + "/manifest.ttl",
                        "-m",
                        published + "~" + SUITES.toAbsolutePath() + "/",
                        "--skip",
                        "#update_",
                        "-i",
                        "{\"" + option + "\":\"" + site.address() + "sparql\"}")
                .redirectErrorStream(true)
                .start();
        String said = new String(runner.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);
        return said;
    }

    private static HttpResponse<byte[]> send(Exchange exchange) throws Exception {
        List<String> headers = exchange.contentType()
                .map(type -> List.of("Content-Type", type))
                .orElse(List.of());
        return site.send(exchange.method(), exchange.path(), exchange.octets(), headers.toArray(String[]::new));
    }

    private static DatasetGraph suitesData() {
        DatasetGraph data = DatasetGraphFactory.create();
        IntStream.rangeClosed(0, 3)
                .mapToObj(i -> NodeFactory.createURI("http://kasei.us/2009/09/sparql/data/data" + i + ".rdf"))
                .forEach(graph -> data.add(graph, graph, RDF.type.asNode(), FOAF.Document.asNode()));
        return data;
    }
}
