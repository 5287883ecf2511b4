package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.graph.Thing;
import org.entente.site.Entrance.ListenAt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerTest {
    private static final String CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
            + "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
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
    void aThingIsElsewhereDescribed() throws Exception {
        HttpResponse<byte[]> page = site.get(path(Thing.MEETING), "Accept", CHROME);
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(site.address()
                        .resolve(path(Thing.MEETING))
                        .resolve(header(page, "Location"))
                        .getPath())
                .startsWith("/page/meeting/");
        HttpResponse<byte[]> data = site.get(path(Thing.MEETING), "Accept", "text/turtle");
        assertThat(header(data, "Location")).contains("/data/meeting/");
        assertThat(header(data, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTY", "TOPIC"})
    void everySortOfThingIsDescribedInEveryFormat(Thing thing) throws Exception {
        String data = path(thing).replace("/id/", "/data/");
        Node subject = NodeFactory.createURI("http://entente.example" + path(thing));
        for (String suffix : List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf")) {
            HttpResponse<byte[]> response = site.get(data + "." + suffix);
            assertThat(response.statusCode()).as(data + "." + suffix).isEqualTo(200);
            Lang language = RDFLanguages.contentTypeToLang(
                    header(response, "Content-Type").split(";", 2)[0]);
            assertThat(parse(response, language).contains(Node.ANY, subject, Node.ANY, Node.ANY))
                    .as(data + "." + suffix)
                    .isTrue();
        }
    }

    @Test
    void theFormatsOfADescriptionSayTheSame() throws Exception {
        String data = path(Thing.CLAIM).replace("/id/", "/data/");
        DatasetGraph quads = parse(site.get(data + ".nq"), Lang.NQUADS);
        Graph triples = parse(site.get(data + ".nt"), Lang.NTRIPLES).getDefaultGraph();
        assertThat(triples.size()).isGreaterThan(5);
        assertThat(IsoMatcher.isomorphic(quads, parse(site.get(data + ".trig"), Lang.TRIG)))
                .isTrue();
        assertThat(quads.getDefaultGraph().isIsomorphicWith(triples)).isTrue();
        assertThat(quads.getUnionGraph().isIsomorphicWith(triples)).isTrue();
        assertThat(parse(site.get(data + ".jsonld"), Lang.JSONLD11)
                        .getDefaultGraph()
                        .isIsomorphicWith(triples))
                .isTrue();
    }

    @Test
    void aGraphIsReadAtItsName() throws Exception {
        String source = path(Thing.SOURCE).replace("/id/", "/graph/");
        DatasetGraph graph = parse(site.get(source + ".trig"), Lang.TRIG);
        assertThat(graph.containsGraph(NodeFactory.createURI("http://entente.example" + source)))
                .isTrue();
    }

    @Test
    void everySpellingOfAnAddressLeadsToTheOneThing() throws Exception {
        String key = path(Thing.MEETING).substring("/id/meeting/".length());
        StringBuilder upper = new StringBuilder();
        key.chars().forEach(c -> upper.append(String.format("%%%02X", c)));
        for (String spelling : List.of(key, upper.toString(), upper.toString().toLowerCase(java.util.Locale.ROOT))) {
            assertThat(site.raw("GET /data/meeting/" + spelling + " HTTP/1.1"))
                    .as(spelling)
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(site.raw("GET /id/person/%E4%B8%AD HTTP/1.1")).startsWith("HTTP/1.1 404");
        assertThat(site.raw("GET /id/person/中 HTTP/1.1")).startsWith("HTTP/1.1 404");
        assertThat(site.raw("GET /id/person/a+(b),'c'@d:e HTTP/1.1")).startsWith("HTTP/1.1 404");
        assertThat(site.raw("GET /id/person/a%2Fb HTTP/1.1")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-quads", "application/rdf+xml"})
    void whatIsNotThereIsMissedInTheFormatThatWasAskedFor(String mediaType) throws Exception {
        HttpResponse<byte[]> response = site.get("/data/meeting/none", "Accept", mediaType);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).startsWith(mediaType);
        assertThat(parse(response, RDFLanguages.contentTypeToLang(mediaType)).stream()
                        .count())
                .isEqualTo(4);
    }

    @Test
    void whatIsNotOnOfferIsRefusedWithWhatIs() throws Exception {
        HttpResponse<byte[]> response = site.get(path(Thing.MEETING), "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(header(response, "Link")).contains("rel=\"alternate\"; type=\"text/turtle\"");
        assertThat(text(response)).contains("application/ld+json").contains(".jsonld");
    }

    @ParameterizedTest
    @CsvSource({
        "/,         text/turtle,         text/turtle;charset=utf-8",
        "/,         application/ld+json, application/ld+json",
        "/,         '',                  text/html;charset=utf-8",
        "/queries,  text/turtle,         text/turtle;charset=utf-8",
        "/queries/, text/html,           text/html;charset=utf-8",
        "/queries/statements,      text/turtle, text/turtle;charset=utf-8",
        "/queries/statements,      text/csv,    text/csv;charset=utf-8",
        "/queries/statements.html, text/csv,    text/html;charset=utf-8",
        "/queries/statements.csv?lang=fr, text/html, text/csv;charset=utf-8",
        "/sparql,   text/turtle,         text/turtle;charset=utf-8",
        "/sparql,   text/html,           text/html;charset=utf-8",
        "/ontology, text/turtle,         text/turtle;charset=utf-8",
        "/ontology, text/html,           text/html;charset=utf-8",
        "/ontology.rdf, text/html,       application/rdf+xml",
    })
    void everyDocumentIsThereForPeopleAndPrograms(String path, String accept, String contentType) throws Exception {
        HttpResponse<byte[]> response = site.get(path, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo(contentType);
        if (contentType.startsWith("text/turtle")) {
            assertThat(parse(response, Lang.TURTLE).isEmpty()).isFalse();
        }
    }

    @Test
    void theStartPageAndTheDatasetDescriptionSayTheSame() throws Exception {
        assertThat(site.get("/", "Accept", "text/turtle").body())
                .isEqualTo(site.get("/dataset.ttl").body());
    }

    @Test
    void headTellsWhatGetGives() throws Exception {
        for (String path : List.of(
                "/",
                path(Thing.MEETING),
                "/data/meeting/none",
                "/ontology",
                "/dumps/entente.nq",
                "/sparql?query=ASK%7B%7D")) {
            HttpResponse<byte[]> get = site.get(path);
            HttpResponse<byte[]> head = site.send("HEAD", path, "");
            assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary", "Link", "Location")) {
                assertThat(header(head, name)).as(path + " " + name).isEqualTo(header(get, name));
            }
        }
    }

    @Test
    void everyRepresentationHasItsOwnTag() throws Exception {
        String data = path(Thing.MEETING).replace("/id/", "/data/");
        List<String> tags = List.of(
                header(site.get(data, "Accept", "text/turtle"), "ETag"),
                header(site.get(data, "Accept", "application/n-triples"), "ETag"),
                header(site.get(data, "Accept", "text/turtle", "Accept-Encoding", "gzip"), "ETag"),
                header(site.get("/", "Accept-Language", "en"), "ETag"),
                header(site.get("/", "Accept-Language", "fr"), "ETag"));
        assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[0-9a-f]{32}(-gzip)?\""));
    }

    @Test
    void aClientThatHasItGetsNothingAgain() throws Exception {
        String data = path(Thing.MEETING).replace("/id/", "/data/");
        HttpResponse<byte[]> first = site.get(data);
        HttpResponse<byte[]> again = site.get(data, "If-None-Match", "\"x\", " + header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (String name : List.of("ETag", "Vary", "Cache-Control")) {
            assertThat(header(again, name)).isEqualTo(header(first, name));
        }
        assertThat(site.get(data, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void notModifiedTellsTheLengthOfWhatIsNotSent() throws Exception {
        String data = path(Thing.MEETING).replace("/id/", "/data/");
        String tag = header(site.get(data), "ETag");
        String answer = site.raw("GET " + data + " HTTP/1.1\r\nIf-None-Match: " + tag);
        assertThat(answer)
                .startsWith("HTTP/1.1 304")
                .containsIgnoringCase("Content-Length: " + header(site.get(data), "Content-Length"));
    }

    @Test
    void aClientThatWantsWhatItHadOrNothingGetsNothingElse() throws Exception {
        String data = path(Thing.MEETING).replace("/id/", "/data/");
        String tag = header(site.get(data), "ETag");
        assertThat(site.get(data, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(site.get(data, "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(site.get(data, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
        assertThat(site.get(data, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
    }

    @Test
    void aSlashAtTheEndLeadsToTheSameDocument() throws Exception {
        String thing = path(Thing.MEETING);
        assertThat(header(site.get(thing + "/"), "Location")).isEqualTo(header(site.get(thing), "Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/page/party/NOBODY", "/queries/nothing", "/ontology/nothing", "/dataset/nothing"})
    void whatIsNotThereIsMissedEvenByThoseWhoAskForWhatNoPageIs(String path) throws Exception {
        assertThat(site.get(path, "Accept", "application/rdf+xml").statusCode()).isEqualTo(404);
        assertThat(site.get(path, "Accept", "image/png").statusCode()).isEqualTo(404);
    }

    @Test
    void packsForThoseWhoUnpack() throws Exception {
        String data = path(Thing.MEETING).replace("/id/", "/data/");
        HttpResponse<byte[]> packed = site.get(data, "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(site.get(data).body()).hasSizeGreaterThan(2 * packed.body().length);
    }

    @Test
    void aBrowserMayAskBeforeItAsks() throws Exception {
        HttpResponse<byte[]> preflight = site.send(
                "OPTIONS", "/sparql", "", "Origin", "http://a.example", "Access-Control-Request-Method", "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(header(preflight, "Access-Control-Allow-Headers"))
                .contains("Accept")
                .contains("Content-Type");
    }

    @Test
    void aTakenPortIsSaidInOneLine() {
        ListenAt taken = new ListenAt("localhost", site.address().getPort());
        assertThatThrownBy(() -> Entrance.at(taken))
                .isInstanceOf(AddressTakenException.class)
                .hasMessageContaining(Integer.toString(site.address().getPort()))
                .hasMessageContaining("--port");
    }

    private static String path(Thing thing) {
        return requireNonNull(Things.FIRST.get(thing));
    }

    private static DatasetGraph parse(HttpResponse<byte[]> response, Lang language) {
        return RDFParser.source(new ByteArrayInputStream(response.body()))
                .lang(language)
                .toDatasetGraph();
    }
}
