package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query operation of the SPARQL 1.1 Protocol, and what the endpoint does not do. */
class SparqlProtocolTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        site = Visitor.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void allThreeWaysOfAskingAnswerTheSame() throws Exception {
        String get = text(ask(COUNT));
        assertThat(get).contains("\"n\"");
        assertThat(text(site.send("POST", "/sparql", "query=" + encoded(COUNT), "Content-Type", FORM)))
                .isEqualTo(get);
        assertThat(text(site.send("POST", "/sparql", COUNT, "Content-Type", QUERY + "; charset=utf-8")))
                .isEqualTo(get);
    }

    @Test
    void everyFormatOfResultsIsReadBack() throws Exception {
        String query = "SELECT ?s ?o { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?o } ORDER BY ?s LIMIT 7";
        for (Lang format :
                List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_CSV, ResultSetLang.RS_TSV)) {
            String mediaType = format.getContentType().getContentTypeStr();
            HttpResponse<byte[]> response = ask(query, "Accept", mediaType);
            assertThat(header(response, "Content-Type")).startsWith(mediaType);
            RowSet rows = RowSetReaderRegistry.getFactory(format)
                    .create(format)
                    .read(new ByteArrayInputStream(response.body()), Context.emptyContext());
            assertThat(rows.stream().count()).as(mediaType).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void everyFormatOfGraphsIsReadBack(String mediaType) throws Exception {
        HttpResponse<byte[]> response =
                ask("CONSTRUCT { ?s a ?t } { SELECT ?s ?t { ?s a ?t } ORDER BY ?s ?t LIMIT 9 }", "Accept", mediaType);
        DatasetGraph graph = RDFParser.source(new ByteArrayInputStream(response.body()))
                .lang(RDFLanguages.contentTypeToLang(mediaType))
                .toDatasetGraph();
        assertThat(graph.stream().count()).isEqualTo(9);
    }

    @Test
    void theProtocolsDatasetStandsInThePlaceOfTheQuerys() throws Exception {
        String graph = "http://entente.example"
                + requireNonNull(Things.FIRST.get(org.entente.graph.Thing.SOURCE))
                        .replace("/id/", "/graph/");
        String named = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";
        assertThat(text(site.get(
                        "/sparql?query=" + encoded(named) + "&named-graph-uri=" + encoded(graph),
                        "Accept",
                        "text/csv")))
                .isEqualToIgnoringNewLines("g" + graph);
        String count = text(site.get(
                "/sparql?query=" + encoded(COUNT) + "&default-graph-uri=" + encoded(graph), "Accept", "text/csv"));
        assertThat(count).isNotEqualTo(text(ask(COUNT, "Accept", "text/csv"))).doesNotContain("\n0");
        assertThat(text(site.send(
                        "POST",
                        "/sparql?default-graph-uri=" + encoded(graph),
                        COUNT,
                        "Content-Type",
                        QUERY,
                        "Accept",
                        "text/csv")))
                .isEqualTo(count);
    }

    @Test
    void describesItself() throws Exception {
        HttpResponse<byte[]> response = site.get("/sparql", "Accept", "application/n-quads,text/turtle;q=0.6");
        assertThat(text(response)).contains("sd:Service").contains("<http://entente.example/sparql>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT",
                "SELECT * { ?s ?p ?o",
                "DROP ALL",
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?s { ?a ?b ?c } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://a.example/> { ?s ?p ?o } } } } }",
                "SELECT * FROM <http://127.0.0.1:1/x.ttl> { ?s ?p ?o }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://169.254.169.254/> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT * { BIND(<java:org.entente.Any>(1) AS ?x) }",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) }",
                "SELECT * { FILTER(<http://jena.apache.org/ARQ/function#context>('x')) }",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:java.lang.System>(?s)",
                "SELECT (MAX(<java:java.lang.System>(?s)) AS ?m) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:java.lang.System>(?s))",
                "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
            })
    void refusesWhatIsNoReadingOfThisDataset(String query) throws Exception {
        HttpResponse<byte[]> response = ask(query);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(400);
        assertThat(text(response)).isNotBlank();
    }

    @Test
    void refusesWhatIsNoQueryOperation() throws Exception {
        assertThat(site.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(site.get("/sparql?update=DROP%20ALL").statusCode()).isEqualTo(403);
        assertThat(site.send("POST", "/sparql", "update=DROP%20ALL", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.send("POST", "/sparql", "DROP ALL", "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.send("POST", "/sparql", "ASK{}", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(site.send("POST", "/sparql", "ASK{}").statusCode()).isEqualTo(415);
        assertThat(site.send("POST", "/sparql", "x=1", "Content-Type", FORM).statusCode())
                .isEqualTo(400);
        assertThat(site.send("PUT", "/sparql", "<a:a> <a:b> <a:c> .", "Content-Type", "text/turtle")
                        .statusCode())
                .isEqualTo(405);
        assertThat(site.send("DELETE", "/sparql", "").statusCode()).isEqualTo(405);
        assertThat(site.send("POST", "/sparql", "x".repeat(2_000_000), "Content-Type", QUERY)
                        .statusCode())
                .isEqualTo(413);
        assertThat(ask("SELECT * { " + "{ ".repeat(9000) + "} ".repeat(9000) + "}")
                        .statusCode())
                .isBetween(400, 431);
    }

    @Test
    void refusesFormatsThatTheAnswerHasNot() throws Exception {
        assertThat(ask(COUNT, "Accept", "text/turtle").statusCode()).isEqualTo(406);
        assertThat(ask("CONSTRUCT WHERE { ?s a ?t }", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Cartesian products, counted, sorted, made distinct and merely listed.
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a",
                "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f }",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                // jena#3044: OPTIONAL with NOT EXISTS inside.
                "SELECT * { GRAPH ?g { ?u ?p ?o . OPTIONAL { ?x ?q ?r . FILTER NOT EXISTS { ?x ?y ?z . ?m ?n ?k FILTER(?z != ?k && ?k = ?x) } } } }",
                // Patterns that try for years on one literal.
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), \"(.*)*(.*)*(.*)*x$^\") }",
                "SELECT * { ?s ?p ?o } ORDER BY REPLACE(STR(?o), \"(.*)*(.*)*(.*)*x$^\", \"\")",
                // jena#3535: paths of any length from everywhere to everywhere.
                "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>)* ?b . ?c (!<a:b>)* ?d . ?e (!<a:c>)* ?f }",
            })
    void stopsKillersAndSaysSo(String killer) throws Exception {
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return ask(killer);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(site.get(requireNonNull(Things.FIRST.get(org.entente.graph.Thing.CLAIM))
                                .replace("/id/", "/data/"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> response = slow.get();
        assertThat(response.statusCode()).as(text(response)).isEqualTo(503);
        assertThat(header(response, "Retry-After")).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static HttpResponse<byte[]> ask(String query, String... headers) throws Exception {
        return site.get("/sparql?query=" + encoded(query), headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
