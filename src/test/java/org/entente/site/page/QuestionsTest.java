package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entente.store.query.CannedQueries;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages on which people ask. */
class QuestionsTest {
    private static final GoldSite SITE = GoldSite.ofSeeds();

    @Test
    void theQuestionsStandInGroupsUnderHeadings() {
        Document page = SITE.page("/queries/");

        assertThat(page.select("main section h2")).hasSizeGreaterThan(3);
        assertThat(page.select("main section li a").eachAttr("href"))
                .containsExactlyElementsOf(new CannedQueries()
                        .names().stream().map(name -> "/queries/" + name).toList());
    }

    @Test
    void aPartyMayBeGivenByItsNameAsByItsCode() {
        Document byName = SITE.page("/queries/commitments-of-party?party=kazakhstan");
        Document byCode = SITE.page("/queries/commitments-of-party?party=KZ");

        assertThat(byName.select("tbody tr")).isNotEmpty();
        assertThat(byName.select("tbody").html())
                .isEqualTo(byCode.select("tbody").html());
        assertThat(byCode.expectFirst("input[name=party]").attr("value")).isEqualTo("Kazakhstan");
        assertThat(byName.select("a[href*=.csv]").attr("href")).endsWith("party=KZ");
    }

    @Test
    void whatNobodyIsCalledHasNoAnswersAndStaysInTheForm() {
        Document page = SITE.page("/queries/commitments-of-party?party=Atlantis");

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.expectFirst("input[name=party]").attr("value")).isEqualTo("Atlantis");
    }

    @Test
    void theNameOfAThingLeadsToItsPageInTheAnswers() {
        Document page = SITE.page("/queries/differing-force");
        Element row = page.expectFirst("tbody tr");

        assertThat(page.select("thead th").eachText()).containsExactly("claim", "source", "kind", "quote");
        assertThat(row.select("a").eachAttr("href"))
                .hasSize(2)
                .allMatch(href -> SITE.html(href, Locale.ENGLISH).isPresent());
        assertThat(row.select("a").get(0).attr("href")).startsWith("/page/claim/");
        assertThat(row.select("a").get(1).attr("href")).startsWith("/page/source/");
    }

    @Test
    void answersThatNameNoThingHaveNoLinks() {
        assertThat(SITE.page("/queries/rules").select("tbody a")).isEmpty();
    }

    @Test
    void onlyPartiesOfWhichASourceTellsAreFound() {
        assertThat(SITE.page("/search?q=green").select("main a[href^=/page/party/]"))
                .isEmpty();
        assertThat(SITE.page("/search?q=kazakhstan").select("main a[href^=/page/party/]"))
                .isNotEmpty();
    }
}
