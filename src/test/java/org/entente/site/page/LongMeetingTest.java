package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport;
import org.entente.statement.PartyCode;
import org.entente.statement.Reason;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A meeting of several hundred claims that a dozen sources report. */
class LongMeetingTest {
    private static final int SOURCES = 12;
    private static final int CLAIMS = 400;
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_QUERIES = 3;
    private static final List<String> TOPICS =
            List.of("energy", "trade", "health", "environment", "digital", "mobility");

    private static final GoldSite SITE = site();
    private static final String MEETING =
            SITE.page("/browse/meetings").select("main a[href^=/page/meeting/]").attr("href");

    @Test
    void noPartOfItsMatrixIsTooLongOrAsksTooMuch() {
        for (String part : parts()) {
            SITE.queries();
            assertLight(part);
            assertThat(SITE.queries()).as(part).isLessThanOrEqualTo(MOST_QUERIES);
        }
    }

    @Test
    void itsPictureIsNotTooLongEither() {
        assertLight(MEETING + "?view=network");
    }

    @Test
    void thePartsTogetherHaveEachClaimOnce() {
        List<String> claims = parts().stream()
                .flatMap(part ->
                        SITE.page(part).select(".coverage tbody th[scope=row] a.words").eachAttr("href").stream())
                .toList();
        assertThat(claims).hasSize(CLAIMS).doesNotHaveDuplicates();
    }

    @Test
    void theWayToTheNextPartKeepsTheFilterAndLeadsBackToTheMatrix() {
        String next = SITE.page(MEETING + "?kind=commitment")
                .select(".pager a[rel=next]")
                .attr("href");
        assertThat(next).contains("kind=commitment", "part=2").endsWith("#coverage");
    }

    @Test
    void aFilterThatLeavesFewClaimsNeedsNoParts() {
        assertThat(SITE.page(MEETING + "?topic=mobility").select(".pager")).isEmpty();
    }

    private static void assertLight(String address) {
        int bytes =
                SITE.html(address, Locale.forLanguageTag("ru")).orElseThrow().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).as(address).isLessThan(MOST_BYTES);
    }

    /** The address of each part of the matrix. */
    private static List<String> parts() {
        List<String> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = MEETING;
        while (!next.isEmpty() && seen.add(next)) {
            parts.add(next);
            Document page = SITE.page(next);
            next = page.select(".pager a[rel=next]").attr("href").replaceFirst("#.*", "");
        }
        assertThat(parts).hasSizeGreaterThan(3);
        return parts;
    }

    private static GoldSite site() {
        return GoldSite.of(
                IntStream.range(0, SOURCES).mapToObj(LongMeetingTest::source).toList());
    }

    /** Source n reports the claims whose number leaves no rest by n + 1, the first so all of them. */
    private static Extraction source(int n) {
        List<Integer> claims = IntStream.range(0, CLAIMS)
                .filter(claim -> claim % (n + 1) == 0)
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder("They met.\n");
        List<Span> spans = new ArrayList<>();
        for (int claim : claims) {
            String words = "Kenya and Peru will build the long and winding harbour " + name(claim) + "port"
                    + " with steel from the mountains and with timber that the forests of both countries yield";
            spans.add(new Span(text.length(), text.length() + words.length()));
            text.append(words).append(".\n");
        }
        Source source = new Source(
                "report-with-a-rather-long-name-" + n + ".txt",
                text.toString(),
                "What report " + n + " says of the meeting",
                "Ministry of Harbours and Forests " + n,
                new PartialDate("2021-05-" + (10 + n)),
                "",
                "",
                List.of(new Span(0, text.length())),
                "" + n);
        return new Extraction(
                source,
                List.of(new MeetingReport(
                        "Harbour Ministers' Meeting",
                        "",
                        0,
                        new PartialDate("2021-05-03"),
                        "",
                        MeetingReport.Format.IN_PERSON,
                        "Lima",
                        parties(),
                        List.of(),
                        false,
                        Evidence.of(source, new Span(0, "They met".length())))),
                List.of(),
                IntStream.range(0, claims.size())
                        .mapToObj(i -> statement(source, claims.get(i), spans.get(i)))
                        .toList());
    }

    private static Statement statement(Source source, int claim, Span span) {
        return new Statement(
                Kind.COMMITMENT,
                parties(),
                List.of(),
                List.of(new TopicCode(TOPICS.get(claim % TOPICS.size()))),
                new Content(
                        "build",
                        List.of("build", name(claim) + "port", name(claim) + "ville"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false),
                Evidence.of(source, span),
                "",
                new Reason("test", "will"),
                0);
    }

    /** Words that no two claims share. */
    private static String name(int claim) {
        return Integer.toString(1000 + claim)
                .chars()
                .mapToObj(digit -> List.of("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu")
                        .get(digit - '0'))
                .collect(Collectors.joining());
    }

    private static List<PartyCode> parties() {
        return Stream.of("KE", "PE").map(PartyCode::new).toList();
    }
}
