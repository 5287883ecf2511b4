package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The W3C's test suites for the protocol, as far as an endpoint that only reads can pass them, and for its description. */
class W3cProtocolTest {
    private static final Path SUITE = Path.of("src/test/resources/sparql/w3c-protocol.tsv");
    private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";

    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        Store store = Store.inMemory();
        store.load(suitesData());
        site = Visitor.of(SeedsSite.publish(store));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Case> suite() throws IOException {
        return Files.readAllLines(SUITE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("test\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("suite")
    void passes(Case test) throws Exception {
        HttpResponse<byte[]> response = test.contentType().isEmpty()
                ? site.send(test.method(), "/sparql/?" + test.parameters(), test.octets())
                : site.send(
                        test.method(),
                        "/sparql/?" + test.parameters(),
                        test.octets(),
                        "Content-Type",
                        test.contentType());
        String type = header(response, "Content-Type").replaceFirst(";.*", "");
        assertThat(response.statusCode())
                .as(text(response))
                .isBetween(
                        test.answer().equals("refused") ? 400 : 200,
                        test.answer().equals("refused") ? 499 : 399);
        switch (test.answer()) {
            case "true" -> assertThat(text(response)).containsPattern("(boolean\"? ?[:>] ?|^)true");
            case "table" ->
                assertThat(type).matches("application/sparql-results\\+(xml|json)|text/(csv|tab-separated-values)");
            case "RDF" -> assertThat(RDFLanguages.contentTypeToLang(type)).isNotNull();
            default -> assertThat(text(response)).isNotBlank();
        }
    }

    /** returns-rdf, has-endpoint-triple and conforms-to-schema. */
    @Test
    void passesTheServiceDescriptionsTests() throws Exception {
        HttpResponse<byte[]> response = site.get("/sparql", "Accept", "application/n-triples");
        Graph description = GraphFactory.createGraphMem();
        RDFParser.fromString(text(response), Lang.NTRIPLES).parse(description);
        Node endpoint = NodeFactory.createURI(SERVICE + "endpoint");
        Node service = description.find(Node.ANY, endpoint, Node.ANY).next().getSubject();
        assertThat(description.contains(service, endpoint, NodeFactory.createURI(SeedsSite.IRIS.base() + "sparql")))
                .isTrue();
        assertThat(description.contains(service, RDF.type.asNode(), NodeFactory.createURI(SERVICE + "Service")))
                .isTrue();
    }

    private static DatasetGraph suitesData() {
        DatasetGraph data = DatasetGraphFactory.create();
        IntStream.rangeClosed(0, 3)
                .mapToObj(i -> NodeFactory.createURI("http://kasei.us/2009/09/sparql/data/data" + i + ".rdf"))
                .forEach(graph -> data.add(graph, graph, RDF.type.asNode(), FOAF.Document.asNode()));
        return data;
    }

    record Case(String name, String method, String parameters, String contentType, String body, String answer) {
        byte[] octets() {
            return body.getBytes(contentType.endsWith("UTF-16") ? Charset.forName("UTF-16") : StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
