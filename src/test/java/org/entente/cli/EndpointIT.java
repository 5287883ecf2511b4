package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Vocabulary;
import org.junit.jupiter.api.Test;

/** A store of one's own choice from outside: written to, published from, and gone. */
class EndpointIT {
    private static final String BASE = "http://entente.example/";
    private static final Node MEETING_CLASS = NodeFactory.createURI("https://w3id.org/entente/ontology#Meeting");
    private static final Pattern MEETING = Pattern.compile("href=\"/(page/meeting/[^\"#?]+)\"");

    @Test
    void whatIsLoadedIntoAStoreIsPublishedFromItAndOutlivesIt() throws IOException, InterruptedException {
        try (SeparateFuseki fuseki = SeparateFuseki.start()) {
            Launched load = Launched.entente("load", "seeds", "--endpoint", fuseki.endpoint(), "--base", BASE);
            assertThat(load.status()).as(load.err()).isZero();
            assertThat(load.err()).contains("5 texts written to " + fuseki.endpoint());

            try (ServedSite site = ServedSite.start(Path.of(""), "--endpoint", fuseki.endpoint(), "--base", BASE)) {
                List<String> meetings = MEETING.matcher(
                                site.get("browse/meetings").body())
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
                String asked = meetings.get(0);
                String unasked = meetings.get(1);
                assertThat(site.get(asked).statusCode()).isEqualTo(200);
                HttpResponse<String> turtle = site.get(data(asked));
                assertThat(turtle.statusCode()).isEqualTo(200);
                assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph())
                        .matches(graph -> graph.contains(thing(asked), RDF.type.asNode(), MEETING_CLASS));

                fuseki.kill();
                for (String path : List.of(unasked, data(unasked), unasked.replaceFirst("^page/", "id/"))) {
                    assertNotNow(site.get(path));
                }
                for (String path : List.of(asked, data(asked))) {
                    assertRemembered(site.get(path));
                }
                assertThat(site.interrupt()).doesNotContain("Exception");
            }
        }
    }

    @Test
    void fullTextsStayAtHomeIfTheyShall() throws IOException {
        try (SeparateFuseki fuseki = SeparateFuseki.start()) {
            Launched load = Launched.entente(
                    "load", "seeds", "--no-full-text", "--endpoint", fuseki.endpoint(), "--base", BASE);
            assertThat(load.status()).as(load.err()).isZero();
            assertThat(QueryExec.service(fuseki.endpoint())
                            .query("ASK { GRAPH ?g { ?source <" + Vocabulary.TEXT.getURI() + "> ?text } }")
                            .ask())
                    .isFalse();
            assertThat(QueryExec.service(fuseki.endpoint())
                            .query("ASK { GRAPH ?g { ?source <" + Vocabulary.TEXT_WITHHELD.getURI() + "> true } }")
                            .ask())
                    .isTrue();
        }
    }

    @Test
    void aStoreThatIsNotThereIsOneClearLine() {
        String nowhere = "http://localhost:1/ds";
        Launched load = Launched.entente("load", "seeds", "--endpoint", nowhere, "--base", BASE);
        assertThat(load.status()).isEqualTo(1);
        assertThat(load.err().lines())
                .filteredOn(line -> !line.contains("passed over"))
                .singleElement()
                .asString()
                .contains(nowhere, "nobody listens there");
    }

    private static void assertNotNow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void assertRemembered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Age")).isPresent();
        assertThat(answer.headers().firstValue("Warning").orElse("")).startsWith("111");
    }

    private static Node thing(String page) {
        return NodeFactory.createURI(BASE + page.replaceFirst("^page/", "id/"));
    }

    private static String data(String page) {
        return page.replaceFirst("^page/", "data/") + ".ttl";
    }
}
