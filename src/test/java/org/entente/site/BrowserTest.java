package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ways of three readers, and the pages as a browser shows them. */
class BrowserTest {
    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws AddressTakenException {
        server = SeedsSite.start();
        browser = Browser.at(server.address().toString());
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
        String quote = browser.target().findElement(By.tagName("blockquote")).getText();

        browser.follow(".wording:target .actions a");
        WebElement mark = browser.target();
        assertThat(mark.getTagName()).isEqualTo("mark");
        assertThat(quote).contains(withoutNumber(mark.getText()));
    }

    @Test
    void aResearcherComparesTwoSourcesAndTakesTheMatrixAway() {
        browser.open("").follow(".timeline .name");
        int all = browser.all("table.coverage tbody tr:not(.topic)").size();
        String meeting = browser.find("main a[type='text/csv']").getDomAttribute("href");
        assertThat(meeting).startsWith("/queries/coverage-matrix.csv?meeting=");

        browser.find("#kind option[value=commitment]").click();
        browser.find(".filters button").sendKeys(Keys.ENTER);
        int commitments = browser.all("table.coverage tbody tr:not(.topic)").size();
        assertThat(commitments).isPositive().isLessThan(all);
    }

    @Test
    void aLibrarianFollowsTheIdentifierIntoTurtle() {
        browser.open("").follow("footer a[href*='ontology']");
        assertThat(browser.all("article.term")).isNotEmpty();

        browser.open("browse/parties").follow(".plainlist a");
        assertThat(browser.find("footer .identifier").getText()).startsWith(SeedsSite.IRIS.base() + "id/party/");
        assertThat(browser.find("footer a[type='text/turtle']").getDomAttribute("href"))
                .endsWith(".ttl");
    }

    @Test
    void aQueryAnswersInATable() {
        browser.open("queries/differing-force");
        assertThat(browser.all("main table tbody tr")).isNotEmpty();
    }

    @Test
    void theSearchSuggestsWhileTypingAndTheKeyboardChooses() {
        WebElement field = browser.open("").find("#find");
        field.sendKeys("kazakh");
        assertThat(browser.awaited(".suggestions:not([hidden]) [role=option]").getText())
                .contains("Kazakhstan")
                .contains("Parties");
        assertThat(browser.faults()).isEmpty();

        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("find-suggestions-0");
        field.sendKeys(Keys.ENTER);
        assertThat(browser.awaited("footer .identifier").getText()).endsWith("/party/KZ");
    }

    @Test
    void aQueryOfOnesOwnIsAnsweredWhereItWasWritten() {
        browser.open("sparql?example=parties-by-kind").awaited("#editor .CodeMirror");
        browser.find("#editor button").sendKeys(Keys.ENTER);
        assertThat(browser.awaited(".answers table tbody").getText()).contains("Kazakhstan");
        assertThat(browser.find("#query").getDomProperty("value")).contains("SELECT");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aTextOfOnesOwnIsMarkedAndItsMarksAreWithinReach() {
        browser.open("try")
                .find("#text")
                .sendKeys("The foreign ministers of Norway and Chile met in Oslo on 3 March 2021. "
                        + "Norway will open its ports to Chilean vessels.");
        browser.find(".paste button").sendKeys(Keys.ENTER);
        assertThat(browser.awaited("mark.commitment").getText()).contains("will open its ports");
        assertThat(browser.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kindsOfPage")
    void axeFindsNothingInLightAndDarkOnAPhoneAndADesk(String path) {
        assertThat(browser.width(390).scheme("light").open(path).faults())
                .as(path)
                .isEmpty();
        assertThat(browser.overflow())
                .as("pixels too wide on a phone: %s", path)
                .isZero();
        assertThat(browser.width(1280).scheme("dark").open(path).faults())
                .as(path)
                .isEmpty();
        assertThat(browser.scheme("light").open(path).overflow()).as(path).isZero();
    }

    static Stream<String> kindsOfPage() {
        List<String> listed = Stream.of("meetings", "claims", "sources", "people", "parties", "topics")
                .map(list -> "browse/" + list)
                .toList();
        List<String> things = listed.stream()
                .map(list -> browser.open(list).find("main .plainlist a, main .claims .what > a"))
                .map(link -> requireNonNull(link.getDomAttribute("href")).substring(1))
                .toList();
        List<String> others = List.of(
                "",
                "search?q=cooperation",
                "queries/",
                "queries/commitments-of-party",
                "queries/parties-by-kind",
                "queries/search",
                "sparql",
                "try",
                "dumps/",
                "ontology",
                "none");
        return Stream.of(listed, things, others).flatMap(List::stream);
    }

    private static String withoutNumber(String text) {
        return text.replaceFirst("\\d+$", "").strip();
    }
}
