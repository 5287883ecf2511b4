package org.entente.site.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.evaluation.GoldExtractions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page that the start page leads to, of the site that holds what a careful reader finds in the seeds. */
class SeedsSiteTest {
    private static final int MOST_QUERIES = 3;
    private static final int MOST_CHARACTERS = 300_000;

    private static final GoldSite SITE = GoldSite.ofSeeds();
    private static final Map<String, Document> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void visitEveryPage() {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add("/");
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (!PAGES.containsKey(address)) {
                SITE.queries();
                PAGES.put(address, SITE.page(address));
                assertThat(SITE.queries()).as("queries for %s", address).isLessThanOrEqualTo(MOST_QUERIES);
                PAGES.get(address).select("a[href]").stream()
                        .map(link -> link.attr("href").replaceFirst("#.*", ""))
                        .filter(SeedsSiteTest::leadsToAPage)
                        .forEach(ahead::add);
            }
        }
    }

    /** What the pages do not draw is the server's: data, dumps, results in other formats. */
    private static boolean leadsToAPage(String href) {
        return href.startsWith("/")
                && !href.matches(
                        "/(data|dumps)/.*|/language[?].*|/sparql|/ontology\\.\\w+|/queries/.+\\.\\w+(\\?.*)?|.*[?&]lang=.*");
    }

    @Test
    void hasAPageForEveryClassOfThing() {
        for (String sort : new String[] {"meeting", "claim", "source", "person", "party", "topic"}) {
            assertThat(PAGES.keySet()).anyMatch(address -> address.startsWith("/page/" + sort + "/"));
        }
    }

    @Test
    void givesEachPageOneHeadingItsLanguageATitleAndLandmarks() {
        PAGES.forEach((address, page) -> {
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(address).isEqualTo("en");
            assertThat(page.title()).as(address).contains("Entente");
            assertThat(page.select("main, header.masthead, footer.colophon, nav"))
                    .as(address)
                    .hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void namesEachPlaceOnAPageOnce() {
        PAGES.forEach((address, page) -> assertThat(
                        page.select("[id]").stream().map(Element::id).toList())
                .as(address)
                .doesNotHaveDuplicates());
    }

    @Test
    void leadsFromEachMarkToAPlaceThatIsThere() {
        PAGES.forEach((address, page) -> page.select("a[href*=#]").forEach(link -> {
            String[] parts = link.attr("href").split("#", 2);
            Document target = parts[0].isEmpty() || parts[0].startsWith("?") ? page : PAGES.get(parts[0]);
            if (parts[0].isEmpty() || parts[0].startsWith("/page")) {
                assertThat(target).as("%s on %s", parts[0], address).isNotNull();
                assertThat(requireNonNull(target).getElementById(parts[1]))
                        .as("%s on %s", link.attr("href"), address)
                        .isNotNull();
            }
        }));
    }

    @Test
    void showsNoQuoteThatDoesNotStandInASource() {
        var texts = GoldExtractions.ofSeeds().stream()
                .map(extraction -> extraction.source().text())
                .toList();
        PAGES.values().stream()
                .flatMap(page -> page.select("article.wording blockquote .quote").stream())
                .map(Element::wholeText)
                .forEach(words -> assertThat(texts).anyMatch(text -> text.contains(words)));
    }

    @Test
    void highlightsEveryStatementAtItsExactPlace() {
        GoldExtractions.ofSeeds().forEach(extraction -> {
            String name = extraction.source().name().replaceFirst("\\.txt$", "");
            Document page = requireNonNull(PAGES.get("/page/source/" + name));
            extraction.statements().forEach(statement -> {
                String place = "s-" + name + "-" + statement.evidence().start() + "-"
                        + statement.evidence().end();
                Element mark = page.getElementById(place);
                assertThat(mark).as(place).isNotNull();
                String first =
                        requireNonNull(mark).clone().children().select("sup").isEmpty()
                                ? mark.wholeText()
                                : withoutNumber(mark);
                assertThat(statement.evidence().quote()).as(place).startsWith(first);
            });
        });
    }

    @Test
    void greysNothingOfATextThatIsAllReport() {
        PAGES.values()
                .forEach(page -> assertThat(page.select(".reading .furniture"))
                        .as(page.title())
                        .isEmpty());
    }

    @Test
    void tellsProgramsNothingButWhatTheDatasetSays() {
        Graph published = SITE.published();
        PAGES.forEach((address, page) -> {
            Element data = requireNonNull(page.selectFirst("head script[type=application/ld+json]"));
            Graph said = RDFParser.fromString(data.data(), Lang.JSONLD11).toGraph();
            assertThat(said.stream().filter(triple -> !published.contains(triple)))
                    .as(address)
                    .isEmpty();
            assertThat(said.size()).as(address).isGreaterThan(1);
        });
    }

    @Test
    void staysSmall() {
        PAGES.forEach((address, page) ->
                assertThat(page.outerHtml().length()).as(address).isLessThan(MOST_CHARACTERS));
    }

    @Test
    void putsNoStyleAndNoScriptIntoThePage() {
        PAGES.forEach((address, page) -> assertThat(
                        page.select("[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
                .as(address)
                .isEmpty());
    }

    @Test
    void hasNoPageForWhatIsNotThere() {
        for (String address :
                new String[] {"/page/meeting/none", "/page/none/none", "/none", "/queries/none", "/browse/none"}) {
            assertThat(SITE.html(address, Locale.ENGLISH)).as(address).isEmpty();
        }
    }

    private static String withoutNumber(Element mark) {
        Element words = mark.clone();
        words.select("sup").remove();
        return words.wholeText();
    }
}
