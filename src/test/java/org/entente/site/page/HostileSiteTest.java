package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;
import org.entente.statement.Reason;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A text whose every word tries to break out of the page. */
class HostileSiteTest {
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>\t{{7*7}}${7*7}&lt;";
    private static final String TEXT = "Norway will " + ATTACK + " the strait.\nEnd.";
    private static final GoldSite SITE = GoldSite.of(List.of(extraction()));

    @Test
    void showsTheAttackAsWordsOnEveryPage() {
        List<String> start = links(SITE.page("/"));
        List<String> pages = Stream.concat(
                        start.stream(), start.stream().flatMap(address -> links(SITE.page(address)).stream()))
                .distinct()
                .toList();
        assertThat(pages).anyMatch(address -> address.startsWith("/page/claim/"));
        assertThat(pages).anyMatch(address -> address.startsWith("/page/person/"));
        pages.forEach(address -> assertHarmless(address, SITE.page(address)));
    }

    @Test
    void takesParametersAsWords() {
        String value = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        for (String address :
                List.of("/search?q=" + value, "/browse/claims?kind=" + value, "/browse/claims?part=" + value)) {
            assertHarmless(address, SITE.page(address));
        }
    }

    @Test
    void saysWhatWasWrongWithoutRepeatingIt() {
        Failure failure = new Failure(404, ATTACK, ATTACK, List.of());
        assertHarmless("failure", Jsoup.parse(SITE.render(failure, Locale.ENGLISH)));
    }

    @Test
    void linksToNothingButTheWebAndTheSite() {
        Addresses addresses = new Addresses(GoldSite.BASE);
        assertThat(addresses.link("javascript:alert(1)", "x").href()).isEmpty();
        assertThat(addresses.link("https://example.org/\"onclick=\"x", "x").href())
                .isEmpty();
        assertThat(addresses.link("data:text/html,x", "x").href()).isEmpty();
        assertThat(addresses.link("https://example.org/a", "x").href()).isEqualTo("https://example.org/a");
    }

    private static void assertHarmless(String address, Document page) {
        page.select("script[type=application/ld+json]")
                .forEach(data -> assertThatCode(() ->
                                RDFParser.fromString(data.data(), Lang.JSONLD11).toGraph())
                        .as(address)
                        .doesNotThrowAnyException());
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, [onerror], [onclick], [style]"))
                .as(address)
                .isEmpty();
        assertThat(page.select("a[href]").stream().map(link -> link.attr("href")))
                .as(address)
                .filteredOn(href -> !href.matches("[/?#].*|https?://.*"))
                .isEmpty();
    }

    private static List<String> links(Document page) {
        return page.select("main a[href^=/page], main a[href^=/browse], nav a[href^=/browse]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private static Extraction extraction() {
        Source source = new Source(
                "bad name.txt",
                TEXT,
                ATTACK,
                ATTACK,
                new PartialDate("2021-03-04"),
                ATTACK,
                ATTACK,
                List.of(new Span(0, TEXT.length())),
                "00");
        Evidence evidence = Evidence.of(source, new Span(0, TEXT.indexOf('.')));
        List<PartyCode> norway = List.of(new PartyCode("NO"));
        Participation person = new Participation(ATTACK, norway, ATTACK, Participation.Role.CHAIR, evidence);
        MeetingReport meeting = new MeetingReport(
                ATTACK,
                ATTACK,
                1,
                new PartialDate("2021-03-03"),
                ATTACK,
                MeetingReport.Format.VIRTUAL,
                ATTACK,
                List.of(new PartyCode("DK"), new PartyCode("NO")),
                List.of(person),
                List.of(new OutcomeDocument(ATTACK, OutcomeDocument.Genre.PLAN, evidence)),
                false,
                evidence);
        Statement statement = new Statement(
                Kind.COMMITMENT,
                norway,
                List.of(),
                List.of(new TopicCode("energy")),
                new Content("do", List.of("strait"), List.of(), List.of(), List.of(ATTACK), List.of(), false),
                evidence,
                ATTACK,
                new Reason(ATTACK, ATTACK),
                0);
        return new Extraction(source, List.of(meeting), List.of(), List.of(statement));
    }
}
