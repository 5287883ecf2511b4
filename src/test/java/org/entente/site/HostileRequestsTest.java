package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in is hostile, and nothing that comes in is answered with 500. */
class HostileRequestsTest {
    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        site = Visitor.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/id/meeting/x",
                "/nothing",
                "/ontology",
                "/sparql",
                "/assets/entente.css",
                "/%zz",
                "/$/ping"
            })
    void everyAnswerIsOpenToAllSitesAndClosedToScripts(String path) throws Exception {
        String answer = site.raw("GET " + path + " HTTP/1.1\r\nOrigin: http://evil.example");
        assertThat(answer)
                .contains("Access-Control-Allow-Origin: *")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("evil.example")
                .doesNotContain("Allow-Credentials")
                .doesNotContain("Server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void nobodyWrites(String method) throws Exception {
        assertThat(site.raw(method + " /graph/authority HTTP/1.1"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET");
    }

    @Test
    void fusekisOtherDoorsAreShut() throws Exception {
        for (String path :
                List.of("/$/server", "/$/stats", "/$/datasets", "/$/metrics", "/$/compact/x", "/ds", "/query")) {
            assertThat(site.get(path).statusCode()).as(path).isBetween(400, 499);
        }
        assertThat(site.get("/$/ping").statusCode()).isEqualTo(200);
    }

    /** SPARQL 1.1 Graph Store HTTP Protocol: neither a graph nor the whole dataset is handed out or taken in by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?default",
                "/sparql?graph=http%3A%2F%2Fentente.example%2Fgraph%2Fauthority",
                "/dataset?default",
                "/dataset?graph=default",
                "/dataset/data",
                "/dataset/get?default",
                "/sparql/data",
                "/sparql/get?default",
                "/data?default",
                "/get?default",
                "/ds",
                "/ds?default",
                "/ds/",
                "/ds/data",
                "/ds/data?default",
                "/ds/get",
                "/ds/upload",
                "/ds/update",
                "/ds/sparql?query=ASK%7B%7D"
            })
    void thereIsNoGraphStore(String path) throws Exception {
        for (String accept : List.of("*/*", "application/n-quads", "text/turtle")) {
            HttpResponse<byte[]> response = site.get(path, "Accept", accept);
            assertThat(response.statusCode()).as(accept).isIn(403, 404);
            assertThat(text(response)).doesNotContain("ontology#Claim>");
        }
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(site.send(method, path, "<a:a> <a:b> <a:c> .", "Content-Type", "text/turtle")
                            .statusCode())
                    .as(method)
                    .isBetween(400, 499);
        }
    }

    @Test
    void theDatasetsAddressDescribesItAndDoesNotDumpIt() throws Exception {
        assertThat(site.get("/dataset", "Accept", "application/n-quads").statusCode())
                .isEqualTo(406);
        assertThat(text(site.get("/dataset", "Accept", "application/n-triples")))
                .contains("http://rdfs.org/ns/void#Dataset")
                .doesNotContain("/id/claim/");
    }

    @Test
    void noRequestMakesTheServerFail() throws Exception {
        Random random = new Random(11);
        List<String> parts = List.of(
                "/",
                "id",
                "data",
                "page",
                "graph",
                "meeting",
                "party",
                "%",
                "%2F",
                "%00",
                "%ff",
                "..",
                "?",
                "&",
                "=",
                "query",
                "sparql",
                "queries",
                "statements",
                ".ttl",
                "'",
                "\"",
                "<",
                ";",
                "é",
                "page=2",
                "#",
                "{}");
        for (int round = 0; round < 300; round++) {
            StringBuilder path = new StringBuilder("/");
            for (int length = random.nextInt(8); length > 0; length--) {
                path.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(site.raw("GET " + path + " HTTP/1.1").substring(0, 12))
                    .as(path.toString())
                    .doesNotContain(" 5");
        }
    }

    @ParameterizedTest
    @MethodSource("oddHeads")
    void oddRequestsAreAnsweredWithTheClientsFault(String head) throws Exception {
        assertThat(site.raw(head).substring(0, 12)).matches("HTTP/1.1 ([234]..|505)");
    }

    static Stream<String> oddHeads() {
        String get = "GET /data/meeting/x HTTP/1.1";
        return Stream.of(
                "FROB / HTTP/1.1",
                "get / HTTP/1.1",
                "CONNECT / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET http://elsewhere.example/id/meeting/x HTTP/1.1",
                "GET //elsewhere.example/ HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /dumps/..%2F..%2Fetc%2Fpasswd HTTP/1.1",
                "GET /assets/%00.css HTTP/1.1",
                "GET /id/meeting/%00 HTTP/1.1",
                "GET /id/meeting/\u0000 HTTP/1.1",
                "GET /id/meeting/%ED%A0%80 HTTP/1.1",
                "GET /" + "a".repeat(7_000) + " HTTP/1.1",
                "GET /" + "a/".repeat(3_500) + " HTTP/1.1",
                "GET /" + "a".repeat(100_000) + " HTTP/1.1",
                "GET /sparql?" + "query=&".repeat(900) + " HTTP/1.1",
                "GET /queries/statements?" + "a=b&".repeat(1_500) + " HTTP/1.1",
                "GET /queries/statements.ttl.ttl HTTP/1.1",
                "GET /data/meeting/x.ttl?page=99999999999999999999 HTTP/1.1",
                "GET /browse/claims?part=999999&kind=%27 HTTP/1.1",
                "GET /.well-known/ HTTP/1.1",
                "GET /page HTTP/1.1",
                "GET /graph HTTP/1.1",
                "GET / HTTP/9.9",
                get + "\r\nAccept: " + "a/b,".repeat(1_500),
                get + "\r\nAccept: \u0001/\u0002",
                get + "\r\nAccept-Encoding: gzip;q=nan, ,;;",
                get + "\r\nAccept-Language: " + "x-".repeat(500),
                get + "\r\nAccept-Charset: utf-7",
                get + "\r\nContent-Length: -1",
                get + "\r\nContent-Length: 5\r\nContent-Length: 6",
                get + "\r\nTransfer-Encoding: frob",
                get + "\r\nContent-Encoding: gzip",
                get + "\r\nExpect: 200-ok",
                get + "\r\nIf-None-Match: \"\\\"",
                get + "\r\nRange: bytes=" + "9".repeat(50) + "-",
                get + "\r\n: nameless",
                get + "\r\nfolded: a\r\n b",
                "POST /sparql HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 0",
                "POST /sparql HTTP/1.1\r\nContent-Type: ;;;\r\nContent-Length: 0");
    }
}
