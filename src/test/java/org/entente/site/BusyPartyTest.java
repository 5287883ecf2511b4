package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import org.entente.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand things point to one party. How quick its pages are is measured by BusyPartyBenchmark. */
class BusyPartyTest {
    private static CountingStore store;
    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        store = new CountingStore(Store.inMemory());
        store.load(BusyParty.published(SeedsSite.IRIS));
        site = Visitor.of(SeedsSite.publish(store));
        awaitTheLedger();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void itsPageCountsTheClaimsAndListsThemByParts() throws Exception {
        Document first = page("/page/party/XX");
        assertThat(first.text()).contains("50,000");
        assertThat(first.select("a[href=/page/party/XX?part=2]")).isNotEmpty();
        assertThat(first.select("a[href^=/page/claim/]")).hasSize(50);
        Document last = page("/page/party/XX?part=1000");
        assertThat(last.select("a[href^=/page/claim/]")).hasSize(50);
        assertThat(last.select("a[href=/page/party/XX?part=999]")).isNotEmpty();
        assertThat(last.select("a[href=/page/party/XX?part=1001]")).isEmpty();
    }

    @Test
    void itsPageCountsTheClaimsOfEachTopicAndMeeting() throws Exception {
        Document page = page("/page/party/XX");
        assertThat(page.select("section[aria-labelledby=topics] tbody tr")).hasSize(BusyParty.TOPICS);
        assertThat(page.select("section[aria-labelledby=topics]").text()).contains("2,500");
        assertThat(page.select("section[aria-labelledby=over-time]").text()).contains("250");
    }

    @Test
    void aTopicsPageCountsAndListsItsClaims() throws Exception {
        Document page = page("/page/topic/7");
        assertThat(page.text()).contains("2,500");
        assertThat(page.select("a[href^=/page/claim/]")).hasSize(50);
    }

    @Test
    void noPageOfItAsksTheStoreMoreThanThreeTimes() throws Exception {
        for (String address : new String[] {"/page/party/XX?part=3", "/page/topic/8", "/browse/claims?kind=position"}) {
            store.asked();
            page(address);
            assertThat(store.asked()).as(address).hasSizeBetween(1, 3);
        }
    }

    @Test
    void itsDataComesInPagesThatLeadToTheNext() throws Exception {
        HttpResponse<byte[]> first = site.get("/data/party/XX.nt");
        assertThat(header(first, "Link")).contains("rel=\"next\"");
        assertThat(text(first).lines()).hasSizeLessThan(1000);
        HttpResponse<byte[]> last = site.get("/data/party/XX.nt?page=201");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(header(last, "Link")).doesNotContain("rel=\"next\"");
    }

    private static Document page(String address) throws Exception {
        HttpResponse<byte[]> response = site.get(address, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(text(response));
    }

    private static void awaitTheLedger() throws Exception {
        while (site.get("/page/party/XX", "Accept", "text/html").statusCode() == 503) {
            Thread.sleep(100);
        }
    }
}
