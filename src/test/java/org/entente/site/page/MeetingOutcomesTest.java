package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.Extractor;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The documents that came out of a meeting, on its page. */
class MeetingOutcomesTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    private static final GoldSite SITE = GoldSite.of(Stream.of(
                    source(
                            "news.txt",
                            "Ministers meet in Lima",
                            "The foreign ministers of Kenya and Peru met in Lima on 3 May 2021. They will open ports. "
                                    + "They issued a joint statement."),
                    source(
                            "text.txt",
                            "Joint Statement of Kenya and Peru",
                            "The foreign ministers of Kenya and Peru met in Lima on 3 May 2021. They will open ports."))
            .map(EXTRACTOR::extract)
            .toList());

    @Test
    void theMeetingShowsADocumentOnceWithTheWordsOfEachSource() {
        Document page = meeting();
        assertThat(page.select(".outcomes > li")).hasSize(1);
        assertThat(page.select(".outcomes .name").text()).isEqualTo("Joint Statement of Kenya and Peru");
        assertThat(page.select(".outcomes q").text()).isEqualTo("They issued a joint statement");
        assertThat(page.select(".outcomes li li").text()).contains("This text is the document itself.");
    }

    @Test
    void theWordsAreOneLinkAwayInTheirSource() {
        for (Element link : meeting().select(".outcomes .letter")) {
            List<String> parts = List.of(link.attr("href").split("#", 2));
            assertThat(SITE.page(parts.get(0)).getElementById(parts.get(1))).isNotNull();
        }
    }

    @Test
    void theDocumentsIdentifierLeadsToItsPlaceOnThePage() {
        assertThat(meeting().getElementById("outcome-statement")).isNotNull();
    }

    private static Document meeting() {
        return SITE.page(SITE.page("/browse/meetings")
                .select("main a[href^=/page/meeting/]")
                .attr("href"));
    }

    private static Source source(String name, String title, String words) {
        String text = title + "\n\n" + words;
        List<Span> body = List.of(new Span(0, text.length()));
        return new Source(name, text, title, "", new PartialDate("2021-05-04"), "", "", body, name);
    }
}
