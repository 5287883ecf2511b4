package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.Extractor;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Three meetings of one series, as their pages lead from one to the other. */
class MeetingSeriesTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    private static final GoldSite SITE = GoldSite.of(
            Stream.of(told("third", "7 June 2022"), told("first", "2 March 2020"), told("second", "4 May 2021"))
                    .toList());

    @Test
    void theMeetingInTheMiddleLeadsToTheOneBeforeAndTheOneAfter() {
        Document second = meeting("Second Kenya-Peru Ports Dialogue");
        assertThat(second.select(".eyebrow").text()).contains("number 2");
        assertThat(second.select(".series a[rel=prev]").text())
                .contains("First Kenya-Peru Ports Dialogue, 2 March 2020");
        assertThat(second.select(".series a[rel=next]").text())
                .contains("Third Kenya-Peru Ports Dialogue, 7 June 2022");
        assertThat(second.select("main [aria-current=true]").text()).contains("Second Kenya-Peru Ports Dialogue");
    }

    @Test
    void beforeTheFirstAndAfterTheLastThereIsNothing() {
        assertThat(meeting("First Kenya-Peru Ports Dialogue").select("a[rel=prev]"))
                .isEmpty();
        assertThat(meeting("Third Kenya-Peru Ports Dialogue").select("a[rel=next]"))
                .isEmpty();
    }

    private static Document meeting(String name) {
        String address = SITE.page("/browse/meetings").select("main a").stream()
                .filter(link -> link.text().equals(name))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        return SITE.page(address);
    }

    private static Extraction told(String ordinal, String day) {
        String title = "%s%s Kenya-Peru Ports Dialogue"
                .formatted(ordinal.substring(0, 1).toUpperCase(Locale.ROOT), ordinal.substring(1));
        String text = title + "\n\nThe foreign ministers of Kenya and Peru met in Lima on " + day + " for the "
                + ordinal + " Kenya-Peru Ports Dialogue. They agreed to open ports.";
        return EXTRACTOR.extract(new Source(
                ordinal + ".txt",
                text,
                title,
                "",
                PartialDate.UNSTATED,
                "",
                "",
                List.of(new Span(0, text.length())),
                ordinal));
    }
}
