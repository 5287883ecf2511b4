package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    private static Document explained(String text) throws UnreadableSourceException {
        Extraction extraction =
                EXTRACTOR.extract(new DocumentReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Jsoup.parse(new Explanations().render(extraction));
    }

    @Test
    void marksEachStatementWhereItStandsAndSaysWhy() throws UnreadableSourceException {
        Document page = explained("The presidents of Kenya and Peru met in Lima on 3 May 2031. "
                + "Kenya and Peru agreed to open an air link. Peru rejected the new tariff.\n");
        assertThat(page.select("mark.statement.commitment").text())
                .startsWith("Kenya and Peru agreed to open an air link");
        assertThat(page.select("mark.statement.position").text()).startsWith("Peru rejected the new tariff");
        assertThat(page.select(".note.commitment code").text()).isEqualTo("commit.agree-to");
        assertThat(page.select(".note.commitment q").text()).isEqualTo("agreed");
        assertThat(page.select(".note.commitment .card").text()).contains("KE, PE");
    }

    @Test
    void saysWhatTheTextSaysAboutItself() throws UnreadableSourceException {
        Document page = explained("Ministers meet in Lima\n\nLIMA, May 3, 2031 (Andean Wire) -- "
                + "Kenya and Peru agreed to open an air link when their ministers met.\n");
        assertThat(page.select("h1").text()).isEqualTo("Ministers meet in Lima");
        assertThat(page.select("p.lead").text()).contains("Andean Wire", "2031");
    }

    @Test
    void needsNothingBesideItself() throws UnreadableSourceException {
        Document page = explained("Kenya and Peru agreed to open an air link when their ministers met.\n");
        assertThat(page.select("link, script, img, iframe, [src]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style").html()).contains("--commitment").doesNotContain("url(", "@import");
    }

    @Test
    void showsWhatATextSaysAndDoesNotObeyIt() throws UnreadableSourceException {
        String hostile = "<script>alert(1)</script></style><img src=x onerror=alert(1)>";
        Document page = explained(hostile + " talks\n\nKenya and Peru met. Kenya pledged to end " + hostile + ".\n");
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void saysSoWhereNothingIsFound() throws UnreadableSourceException {
        Document page = explained("It rained in the hills all day, and the road to the mill was closed.\n");
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select("p.notice")).hasSize(1);
    }
}
