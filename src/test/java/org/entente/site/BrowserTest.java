package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as a browser shows them. */
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

    static List<String> kindsOfPage() {
        return KindsOfPage.paths();
    }
}
