package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A meeting that a source speaks of in passing, on its page. */
class MentionedMeetingTest {
    private static final String TEXT = "Peru is glad of the conference that Kenya held.";
    private static final GoldSite SITE = GoldSite.of(List.of(extraction()));

    @Test
    void theMeetingLeadsToTheWordsThatMentionItAndShowsNoEmptyTable() {
        Document page = SITE.page(SITE.page("/browse/meetings")
                .select("main a[href^=/page/meeting/]")
                .attr("href"));
        List<String> words = List.of(page.select("ol .letter").attr("href").split("#", 2));
        assertThat(page.select("h3").eachText()).contains("Mentioned in passing by");
        assertThat(page.select("table, .filters")).isEmpty();
        assertThat(SITE.page(words.get(0)).expectFirst("#" + words.get(1)).text())
                .isEqualTo("conference");
    }

    @Test
    void theListOfMeetingsSaysThatItIsOnlyMentionedAndTheStartPageDoesNotCountIt() {
        assertThat(SITE.page("/browse/meetings").select("main li").text()).contains("only mentioned");
        assertThat(SITE.page("/").select(".figures a[href$=meetings] .figure").text())
                .isEqualTo("0");
    }

    private static Extraction extraction() {
        int start = TEXT.indexOf("conference");
        Source source = new Source(
                "a.txt", TEXT, "", "", PartialDate.UNSTATED, "", "", List.of(new Span(0, TEXT.length())), "a");
        MeetingReport mention = new MeetingReport(
                "",
                "",
                0,
                PartialDate.UNSTATED,
                "",
                Format.UNSTATED,
                "",
                List.of(new PartyCode("KE")),
                List.<Participation>of(),
                true,
                Evidence.of(source, new Span(start, start + "conference".length())));
        return new Extraction(source, List.of(mention), List.of(), List.of());
    }
}
