package org.entente.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The endpoint as people see it: a form, and the answer below it. */
class SparqlPageTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static Visitor visitor;

    @BeforeAll
    static void start() throws AddressTakenException {
        visitor = Visitor.start();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @Test
    void theFormBeginsWithTheExampleThatIsAskedFor() throws Exception {
        Document page = page(visitor.get("/sparql?example=parties-by-kind", "Accept", BROWSER));
        assertThat(page.select("#query").text()).contains("?commitments ?proposals ?positions");
        assertThat(page.select("#editor").attr("data-prefixes")).contains("ent: <https://w3id.org/entente/ontology#>");
        assertThat(page.select("#editor").attr("data-terms")).contains("ontology#Commitment");
        assertThat(page.select("#example option")).hasSizeGreaterThan(25);
    }

    @Test
    void aBrowserGetsTheAnswerAsATableBelowTheQuery() throws Exception {
        HttpResponse<byte[]> response = asked("SELECT ?n { BIND(\"<b>42</b>\" AS ?n) }");
        Document page = page(response);
        assertThat(header(response, "Vary")).contains("Accept", "Accept-Language", "Cookie");
        assertThat(page.select("#query").text()).contains("BIND");
        assertThat(page.select(".answers td").text()).isEqualTo("<b>42</b>");
    }

    @Test
    void questionsOfYesOrNoAndGraphsAreAnsweredToo() throws Exception {
        assertThat(page(asked("ASK { ?s ?p ?o }")).select("#answers").text()).isEqualTo("Yes");
        assertThat(page(asked("CONSTRUCT { <urn:a> <urn:b> 1 } {}"))
                        .select("section pre")
                        .text())
                .contains("urn:a");
    }

    @Test
    void aWrongQueryStaysInTheEditorWithWhatIsWrongAndWhere() throws Exception {
        HttpResponse<byte[]> response = asked("SELECT ?s {\n  ?s ?p }");
        Document page = Jsoup.parse(text(response));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page.select("#query").text()).contains("?s ?p }");
        assertThat(page.select("#fault .flag").text()).endsWith("line 2, column 9");
        assertThat(page.select("#fault p").text()).contains("Encountered");
        assertThat(page.select("#editor").attr("data-line")).isEqualTo("2");
    }

    @Test
    void aWrongQueryThatABrowserPostsStaysInTheEditorAsItWasWritten() throws Exception {
        String query = "SELECT ?s {\n  ?s ?p }";
        HttpResponse<byte[]> response = posted(query);
        Document page = Jsoup.parse(text(response));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page.expectFirst("#query").wholeText()).isEqualTo(query);
        assertThat(page.select("#fault .flag").text()).endsWith("line 2, column 9");
    }

    @Test
    void aQueryThatABrowserPostsIsAnsweredBelowWhatWasWritten() throws Exception {
        Document page = page(posted("ASK { # anything\n ?s ?p ?o }"));
        assertThat(page.select("#query").text()).contains("# anything");
        assertThat(page.select("#answers").text()).isEqualTo("Yes");
    }

    @Test
    void aQueryThatIsRefusedStaysInTheEditorToo() throws Exception {
        Document page = Jsoup.parse(text(asked("SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }")));
        assertThat(page.select("#query").text()).contains("SERVICE");
        assertThat(page.select("#fault").text()).contains("SERVICE is switched off");
    }

    @Test
    void programsAreToldWhatIsWrongWithoutAPage() throws Exception {
        String query = "/sparql?query=" + URLEncoder.encode("SELECT", UTF_8);
        assertThat(header(visitor.get(query, "Accept", "application/json"), "Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    void programsGetNoPage() throws Exception {
        String query = "/sparql?query=" + URLEncoder.encode("ASK {}", UTF_8);
        assertThat(header(visitor.get(query), "Content-Type")).isEqualTo("application/sparql-results+json");
        assertThat(header(visitor.get(query, "Accept", "*/*"), "Content-Type"))
                .isEqualTo("application/sparql-results+json");
    }

    @Test
    void countsAreDrawnBesideTheirNumbers() throws Exception {
        Document page = page(visitor.get("/queries/parties-by-kind", "Accept", BROWSER));
        assertThat(page.select(".answers tbody tr")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.select("td.number")).hasSize(3);
            assertThat(row.select("svg rect").eachAttr("class")).containsExactly("commitment", "proposal", "position");
            assertThat(row.select("svg rect").eachAttr("width"))
                    .isEqualTo(row.select("td.number").eachText());
        });
    }

    private static HttpResponse<byte[]> asked(String query) throws Exception {
        return visitor.get("/sparql?query=" + URLEncoder.encode(query, UTF_8), "Accept", BROWSER);
    }

    private static HttpResponse<byte[]> posted(String query) throws Exception {
        return visitor.send(
                "POST",
                "/sparql",
                "query=" + URLEncoder.encode(query, UTF_8),
                "Accept",
                BROWSER,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static Document page(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(text(response));
    }
}
