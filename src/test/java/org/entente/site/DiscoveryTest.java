package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs ask for at addresses that they know beforehand. */
class DiscoveryTest {
    private static final List<CannedQuery> QUERIES = new CannedQueries().all();
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
    void theMapLeadsToPagesThatAreThere() throws Exception {
        assertThat(text(site.get("/robots.txt"))).contains("\nSitemap: http://entente.example/sitemap.xml\n");
        List<String> parts = locations(site.get("/sitemap.xml"));
        assertThat(parts).containsExactly("http://entente.example/sitemap/1.xml");
        List<String> pages = locations(site.get("/sitemap/1.xml"));
        assertThat(pages).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        for (String page : pages) {
            assertThat(site.send("HEAD", path(page), "", "Accept", "text/html").statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(site.get("/sitemap/2.xml").statusCode()).isEqualTo(404);
        assertThat(site.get("/sitemap/x.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void theMapIsPackedForThoseWhoUnpack() throws Exception {
        HttpResponse<byte[]> packed = site.get("/sitemap/1.xml", "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void theFeedTellsTheNewestFirst() throws Exception {
        HttpResponse<byte[]> response = site.get("/feed.atom", "Accept", "text/html");
        assertThat(header(response, "Content-Type")).isEqualTo("application/atom+xml");
        Document feed = xml(response);
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        List<Element> entries = feed.select("entry");
        assertThat(entries).hasSizeBetween(10, 50);
        List<String> dates =
                entries.stream().map(entry -> entry.select("updated").text()).toList();
        assertThat(dates).allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
        assertThat(dates).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(feed.select("feed > updated").text()).isEqualTo(dates.get(0));
        assertThat(entries.stream().map(entry -> entry.select("id").text())).doesNotHaveDuplicates();
        for (Element entry : entries) {
            assertThat(entry.select("title").text()).isNotEmpty();
            assertThat(site.get(path(entry.select("link").attr("href"))).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void everyQueryStandsInTheApiWithItsParameters() throws Exception {
        JsonObject api = JSON.parse(text(site.get("/openapi.json")));
        assertThat(api.getString("openapi")).startsWith("3.1");
        for (CannedQuery query : QUERIES) {
            JsonObject operation =
                    api.getObj("paths").getObj("/queries/" + query.name()).getObj("get");
            assertThat(operation.get("parameters").getAsArray())
                    .as(query.name())
                    .map(parameter -> parameter.getAsObject().getString("name"))
                    .containsExactlyElementsOf(
                            query.parameters().stream().map(Parameter::name).toList());
        }
        for (String reference : references(api)) {
            JsonObject component = api.getObj("components").getObj("responses").getObj(reference);
            assertThat(component.getString("description")).as(reference).isNotEmpty();
        }
    }

    @Test
    void everyQueryIsInTheCatalogueAndRunsAsItStandsThere() throws Exception {
        HttpResponse<byte[]> response = site.get("/queries", "Accept", "text/turtle");
        Graph catalogue = RDFParser.source(new ByteArrayInputStream(response.body()))
                .lang(Lang.TURTLE)
                .toGraph();
        Map<String, String> prefixes = catalogue.stream(
                        NodeFactory.createURI("http://entente.example/queries#prefixes"), SHACL.declare, Node.ANY)
                .map(declare -> declare.getObject())
                .collect(Collectors.toMap(
                        node -> value(catalogue, node, SHACL.prefix), node -> value(catalogue, node, SHACL.namespace)));
        for (CannedQuery query : QUERIES) {
            Node node = NodeFactory.createURI("http://entente.example/queries/" + query.name());
            assertThat(catalogue.contains(node, RDF.type.asNode(), SHACL.SPARQLSelectExecutable))
                    .isTrue();
            Query stands = QueryFactory.create(value(catalogue, node, SHACL.select));
            assertThat(stands.toString()).isEqualTo(query.sparql().toString());
            assertThat(prefixes).containsAllEntriesOf(stands.getPrefixMapping().getNsPrefixMap());
            assertThat(catalogue.stream(node, SHACL.parameter, Node.ANY).count())
                    .isEqualTo(query.parameters().size());
        }
    }

    @Test
    void theAnswerInTurtleHasTheCellsOfTheTable() throws Exception {
        List<String> lines = text(site.get("/queries/meetings.csv")).lines().toList();
        Graph answer = RDFParser.source(new ByteArrayInputStream(
                        site.get("/queries/meetings.ttl").body()))
                .lang(Lang.TURTLE)
                .toGraph();
        for (String column : lines.get(0).split(",", -1)) {
            assertThat(answer.contains(
                            NodeFactory.createURI("http://entente.example/queries/meetings#row=1"),
                            NodeFactory.createURI("http://entente.example/queries/meetings#" + column),
                            Node.ANY))
                    .as(column)
                    .isTrue();
        }
        assertThat(answer.stream().map(triple -> triple.getSubject()).distinct().count())
                .isEqualTo(lines.size() - 1);
    }

    private static Set<String> references(JsonObject api) {
        return java.util.regex.Pattern.compile("#/components/responses/(\\w+)")
                .matcher(api.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String value(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> locations(HttpResponse<byte[]> response) {
        return xml(response).select("loc").stream().map(Element::text).toList();
    }

    private static Document xml(HttpResponse<byte[]> response) {
        return Jsoup.parse(text(response), "", Parser.xmlParser());
    }

    private static String path(String address) {
        return address.substring("http://entente.example".length());
    }
}
