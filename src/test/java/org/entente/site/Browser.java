package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, on a site. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    /** Answers with what axe finds against WCAG 2.2 A and AA, one line for each rule. */
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run({ runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } })
              .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))));
            """;

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Where no Chromium is installed the tests are skipped, unless the environment says that it must be there. */
    static Browser at(String site) {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        boolean required = "required".equals(System.getenv("ENTENTE_BROWSER"));
        String reason = "browser tests skipped: neither " + CHROMIUM + " nor " + DRIVER + " may be missing";
        if (!installed && !required) {
            System.err.println(reason);
        }
        assumeTrue(installed || required, reason);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--force-prefers-reduced-motion",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return new Browser(driver, site);
    }

    Browser open(String path) {
        driver.get(site + path);
        return this;
    }

    Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
        return this;
    }

    Browser scheme(String lightOrDark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
        return this;
    }

    /** As on paper, or on a screen again. */
    Browser medium(String printOrScreen) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printOrScreen));
        return this;
    }

    /** Whether pages opened from now on may run scripts. */
    Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** Presses a key on what has the focus. */
    Browser press(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Browser hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
        return this;
    }

    /** Follows the first link that the selector finds. */
    Browser follow(String selector) {
        return open(requireNonNull(find(selector).getDomAttribute("href")).replaceFirst("^/", ""));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The first element that the selector finds as soon as it is there. */
    WebElement awaited(String selector) {
        return new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(page -> page.findElement(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String heading() {
        return find("h1").getText();
    }

    /** The element that the address's fragment names. */
    WebElement target() {
        return find(":target");
    }

    /** What axe holds against the page. */
    List<?> faults() {
        driver.executeScript(axe());
        return (List<?>) requireNonNull(driver.executeAsyncScript(CHECK));
    }

    /** By how many pixels the page is wider than the window. */
    long overflow() {
        return (Long) requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream file = Browser.class.getClassLoader().getResourceAsStream(AXE)) {
            assertThat(file).as(AXE).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
