package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ways of three readers through the site, by mouse, by keyboard, without scripts and on paper. */
class JourneyTest {
    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws AddressTakenException {
        server = SeedsSite.start();
        browser = Browser.at(server.address().toString()).width(1280);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @Test
    void aJournalistChecksAQuoteInItsSource() {
        browser.open("").follow(".timeline .name");
        assertThat(browser.all("table.coverage tbody tr")).isNotEmpty();

        browser.follow("table.coverage td.commitment a");
        String quote = browser.target().findElement(By.cssSelector(".quote")).getText();
        WebElement copy = browser.target().findElement(By.cssSelector(".copy"));
        copy.click();
        assertThat(browser.awaited(".wording:target .copy[data-copied]").getText())
                .isEqualTo("Copied");

        browser.follow(".wording:target .actions a");
        WebElement mark = browser.target();
        assertThat(mark.getTagName()).isEqualTo("mark");
        assertThat(quote).contains(withoutNumber(mark.getText()));

        WebElement card = browser.find("#" + mark.getDomAttribute("data-note") + " .card");
        assertThat(card.isDisplayed()).isFalse();
        browser.hover(mark.findElement(By.tagName("a")));
        assertThat(card.isDisplayed()).isTrue();
        assertThat(card.getText()).contains("Commitment").contains("Why");
    }

    @Test
    void aResearcherComparesTwoSourcesAndTakesTheMatrixAway() throws IOException, InterruptedException {
        browser.open("").follow(".timeline .name");
        int all = browser.all("table.coverage tbody tr:not(.topic)").size();
        String csv = requireNonNull(browser.find("main a[type='text/csv']").getDomAttribute("href"));
        long claims = get(server.address().resolve(csv), "text/csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .distinct()
                .count();
        assertThat(claims).isEqualTo(all);

        browser.find("#kind option[value=commitment]").click();
        browser.find("#source option[value=A]").click();
        browser.find(".filters button").sendKeys(Keys.ENTER);
        browser.awaited("#coverage ~ p a[href^='?view=']");
        int commitments = browser.all("table.coverage tbody tr:not(.topic)").size();
        assertThat(commitments).isPositive().isLessThan(all);

        browser.follow(".brief .rows a.words");
        assertThat(browser.all(".wording .difference")).isNotEmpty();
        assertThat(browser.all(".wording")).hasSizeGreaterThan(1);
    }

    @Test
    void aLibrarianFollowsTheIdentifierIntoTurtleAndTheDump()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        browser.open(KindsOfPage.of(Thing.CLAIM));
        String identifier = browser.find("footer .identifier").getText();
        Graph graph = turtle(server.address()
                .resolve(identifier.substring(SeedsSite.IRIS.base().length() - 1)));
        assertThat(graph.contains(NodeFactory.createURI(identifier), RDFS.label.asNode(), Node.ANY))
                .isTrue();

        browser.follow("footer a[href*='dumps']");
        WebElement dump = browser.find("main tbody tr");
        String file = requireNonNull(dump.findElement(By.tagName("a")).getDomAttribute("href"));
        byte[] bytes = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.address().resolve(file)).build(), BodyHandlers.ofByteArray())
                .body();
        assertThat(dump.getText())
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void theKeyboardAloneReachesTheContentAStatementAndItsCard() {
        browser.open(KindsOfPage.of(Thing.SOURCE)).press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("content");

        WebElement number = browser.find("mark sup a");
        WebElement card = browser.find(number.getDomAttribute("href") + " .card");
        assertThat(card.isDisplayed()).isFalse();
        for (int i = 0; i < 60 && !browser.focused().equals(number); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused()).isEqualTo(number);
        assertThat(card.isDisplayed()).isTrue();
    }

    @Test
    void everythingWorksWithoutScripts() {
        browser.scripts(false);
        try {
            browser.open(KindsOfPage.of(Thing.CLAIM));
            assertThat(browser.all(".copy")).isNotEmpty().noneMatch(WebElement::isDisplayed);

            browser.open(KindsOfPage.of(Thing.MEETING) + "?kind=proposal&view=network");
            assertThat(browser.all("svg .mark")).isNotEmpty();
            assertThat(browser.all("svg .mark:not(.proposal)")).isEmpty();

            browser.open("search?q=vaccine");
            assertThat(browser.all("main a")).isNotEmpty();

            browser.open(KindsOfPage.of(Thing.SOURCE) + "#n1");
            assertThat(browser.find("#n1 .card").isDisplayed()).isTrue();
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void paperGetsTheWordsAndNoControls() {
        try {
            browser.medium("print").open(KindsOfPage.of(Thing.SOURCE));
            assertThat(browser.find(".reading").isDisplayed()).isTrue();
            assertThat(browser.find(".card").isDisplayed()).isTrue();
            assertThat(browser.all(".find, .masthead nav, .skip")).noneMatch(WebElement::isDisplayed);

            browser.open(KindsOfPage.of(Thing.MEETING));
            assertThat(browser.find("table.coverage").isDisplayed()).isTrue();
            assertThat(browser.all(".filters, .views")).isNotEmpty().noneMatch(WebElement::isDisplayed);

            browser.open(KindsOfPage.of(Thing.CLAIM));
            assertThat(browser.all(".actions")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        } finally {
            browser.medium("screen");
        }
    }

    private static Graph turtle(URI thing) throws IOException, InterruptedException {
        return RDFParser.fromString(get(thing, "text/turtle"), Lang.TURTLE).toGraph();
    }

    private static String get(URI address, String accept) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
        return response.body();
    }

    private static String withoutNumber(String text) {
        return text.replaceFirst("\\d+$", "").strip();
    }
}
