package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.entente.graph.Thing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the pages: asked for by the browser, or chosen and kept. */
class LanguageTest {
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
    void theBrowserAsksForTheLanguage() throws Exception {
        assertThat(language("/", "Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5")).isEqualTo("ru");
        assertThat(language("/", "Accept-Language", "de")).isEqualTo("en");
    }

    @Test
    void aChoiceIsKeptFromPageToPageAndOutdoesTheBrowser() throws Exception {
        String chooser = Jsoup.parse(text(visitor.get("/browse/claims?kind=proposal&lang=ru")))
                .select(".languages a[hreflang=fr]")
                .attr("href");
        HttpResponse<byte[]> choice = visitor.get(chooser);
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(header(choice, "Location")).isEqualTo("/browse/claims?kind=proposal");
        assertThat(header(choice, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(choice, "Set-Cookie")).startsWith("lang=fr; Path=/; ").contains("HttpOnly", "SameSite=Lax");

        assertThat(language("/browse/parties", "Cookie", "other=1; lang=fr", "Accept-Language", "zh"))
                .isEqualTo("fr");
    }

    @Test
    void theLanguageInAnAddressOutdoesTheOneThatWasChosen() throws Exception {
        assertThat(language("/?lang=zh", "Cookie", "lang=fr")).isEqualTo("zh");
    }

    @ParameterizedTest
    @CsvSource({
        "/page/topic/health, ru, здравоохранение",
        "/page/topic/health, zh, 卫生健康",
        "/page/party/KZ, zh, 哈萨克斯坦",
        "/page/party/CN, fr, Chine",
        "/page/party/CN, en, China"
    })
    void topicsAndPartiesHaveTheReadersNames(String path, String language, String name) throws Exception {
        assertThat(Jsoup.parse(text(visitor.get(path, "Accept-Language", language)))
                        .select("h1")
                        .text())
                .isEqualTo(name);
    }

    @Test
    void whatSourcesSayStaysInTheirLanguage() throws Exception {
        String path = "/" + KindsOfPage.of(Thing.CLAIM);
        assertThat(quotes(path, "zh")).isNotEmpty().isEqualTo(quotes(path, "en"));
    }

    @Test
    void suggestionsAreInTheReadersLanguage() throws Exception {
        assertThat(text(visitor.get("/search/suggestions?q=%D0%BA%D0%B0%D0%B7%D0%B0%D1%85", "Accept-Language", "ru")))
                .contains("Казахстан");
    }

    private static List<String> quotes(String path, String language) throws Exception {
        return Jsoup.parse(text(visitor.get(path, "Accept-Language", language)))
                .select("blockquote")
                .eachText();
    }

    @Test
    void cachesCanTellTheLanguagesApart() throws Exception {
        HttpResponse<byte[]> french = visitor.get("/browse/topics", "Cookie", "lang=fr");
        HttpResponse<byte[]> russian = visitor.get("/browse/topics", "Accept-Language", "ru");
        assertThat(header(french, "Vary")).contains("Accept-Language", "Cookie");
        assertThat(header(french, "ETag")).isNotEqualTo(header(russian, "ETag"));
        assertThat(visitor.get("/browse/topics", "Cookie", "lang=ru", "If-None-Match", header(french, "ETag"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/browse/topics", "Cookie", "lang=fr", "If-None-Match", header(french, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/evil.example",
                "%5Cevil.example",
                "%2F%2Fevil.example",
                "a%0d%0aSet-Cookie:x=y",
                "a%20b"
            })
    void theWayBackNeverLeadsToAnotherHost(String back) throws Exception {
        HttpResponse<byte[]> choice = visitor.get("/language?choose=fr&back=" + back);
        assertThat(header(choice, "Location")).isEqualTo("/");
        assertThat(choice.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void aLanguageThatIsNotSpokenCannotBeChosen() throws Exception {
        assertThat(visitor.get("/language?choose=xx").statusCode()).isEqualTo(400);
        assertThat(language("/", "Cookie", "lang=%3Cscript%3E")).isEqualTo("en");
    }

    private static String language(String path, String... headers) throws Exception {
        HttpResponse<byte[]> page = visitor.get(path, headers);
        String language = Jsoup.parse(text(page)).select("html").attr("lang");
        assertThat(header(page, "Content-Language")).isEqualTo(language);
        return language;
    }
}
