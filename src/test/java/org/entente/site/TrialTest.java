package org.entente.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visitor may try, and what must not happen then. */
class TrialTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REPORT = """
            Norway and Chile agree on fisheries

            The foreign ministers of Norway and Chile met in Oslo on 3 March 2021.

            Norway will open its ports to Chilean vessels. Chile called on all states to protect the oceans.
            """;

    private Visitor visitor;

    @BeforeEach
    void start() throws AddressTakenException {
        visitor = Visitor.start();
    }

    @AfterEach
    void stop() {
        visitor.close();
    }

    @Test
    void theStatementsOfATextAreMarkedAndExplained() throws Exception {
        Document page = page(post(REPORT));
        assertThat(page.select("mark.commitment").text()).contains("will open its ports to Chilean vessels");
        assertThat(page.select("mark.proposal").text()).contains("called on all states");
        assertThat(page.select(".note code").eachText()).isNotEmpty();
        assertThat(page.select("textarea").text()).contains("Norway and Chile agree");
    }

    @Test
    void theSameIsToBeHadAsTurtle() throws Exception {
        HttpResponse<byte[]> response =
                visitor.send("POST", "/try", REPORT, "Content-Type", "text/plain", "Accept", "text/turtle");
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(text(response), Lang.TURTLE).parse(graph);
        assertThat(graph.stream(Node.ANY, Node.ANY, Node.ANY)
                        .filter(triple -> triple.getPredicate().getURI().endsWith("#exact")))
                .isNotEmpty();
    }

    @Test
    void nothingOfItIsKept() throws Exception {
        HttpResponse<byte[]> response = post(REPORT);
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(header(response, "ETag")).isEmpty();
        assertThat(text(visitor.get("/try"))).doesNotContain("Chilean");
        assertThat(text(visitor.get("/search?q=Chilean+vessels"))).doesNotContain("ports");
        assertThat(text(visitor.get("/browse/sources"))).doesNotContain("pasted");
    }

    @Test
    void noLinkOfThePageLeadsNowhere() throws Exception {
        for (String href : page(post(REPORT)).select("main a[href^=/]").eachAttr("href")) {
            assertThat(visitor.get(href).statusCode()).as(href).isEqualTo(200);
        }
    }

    @Test
    void aTextIsNeverMoreThanText() throws Exception {
        String hostile =
                REPORT.replace("Chilean vessels", "</textarea><script>alert(1)</script><img onerror=x> vessels")
                        + "\u202e${7*7} <% %> \uD83E\uDD91";
        Document page = page(post(hostile));
        assertThat(page.select("script:not([src], [type=application/ld+json]), main img, [onerror]"))
                .isEmpty();
        assertThat(page.select(".reading").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aTextWithoutAMeetingIsNoFault() throws Exception {
        HttpResponse<byte[]> response = post("Take two eggs and a cup of flour.");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page(response).select(".notice").text()).contains("No statement");
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws Exception {
        assertThat(post(" \n ").statusCode()).isEqualTo(400);
        assertThat(visitor.send("POST", "/try", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
        assertThat(visitor.send("POST", "/try", "text=%ff", "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<byte[]> put = visitor.send("PUT", "/try", REPORT, "Content-Type", "text/plain");
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(header(put, "Allow")).contains("POST");
    }

    @Test
    void aTextThatIsTooLongIsNotRead() throws Exception {
        assertThat(post("long ".repeat(20_000)).statusCode()).isEqualTo(413);
        assertThat(post("long ".repeat(400_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void whoSendsTooManyHasToWait() throws Exception {
        List<HttpResponse<byte[]>> responses = IntStream.range(0, 12)
                .mapToObj(i -> posted("Take two eggs and a cup of flour."))
                .toList();
        assertThat(responses.get(0).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> last = responses.get(11);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(header(last, "Retry-After")).isEqualTo("60");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> posted(String text) {
        try {
            return post(text);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<byte[]> post(String text) throws IOException, InterruptedException {
        return visitor.send(
                "POST", "/try", "text=" + URLEncoder.encode(text, UTF_8), "Content-Type", FORM, "Accept", "text/html");
    }

    private static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(text(response));
    }
}
