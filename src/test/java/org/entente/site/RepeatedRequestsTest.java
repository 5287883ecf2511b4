package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks again gets what he would have got the first time. */
class RepeatedRequestsTest {
    private static final String PAGE = "/page/party/KZ";
    private static final String DATA = "/data/party/KZ";

    private final Store store = SeedsSite.store();
    private Visitor site;

    @BeforeEach
    void start() throws Exception {
        site = Visitor.of(SeedsSite.publish(store));
    }

    @AfterEach
    void stop() {
        site.close();
        store.close();
    }

    @Test
    void theSecondAnswerIsTheFirstOctetForOctet() throws Exception {
        for (String path : new String[] {"/", PAGE, DATA, DATA + ".nt", "/sparql?query=ASK%7B%7D", "/id/party/KZ"}) {
            HttpResponse<byte[]> first = site.get(path);
            HttpResponse<byte[]> second = site.get(path);
            assertThat(second.body()).as(path).isEqualTo(first.body());
            assertThat(headers(second)).as(path).isEqualTo(headers(first));
            assertThat(second.statusCode()).isEqualTo(first.statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, application/ld+json, application/n-triples",
        "Accept-Encoding, gzip, identity",
    })
    void anotherWishGetsAnotherAnswer(String name, String one, String other) throws Exception {
        byte[] first = site.get(DATA, name, one).body();
        assertThat(site.get(DATA, name, one).body()).isEqualTo(first);
        assertThat(site.get(DATA, name, other).body()).isNotEqualTo(first);
    }

    @Test
    void anotherLanguageGetsAnotherPage() throws Exception {
        String english = text(site.get(PAGE, "Accept-Language", "en"));
        assertThat(text(site.get(PAGE, "Accept-Language", "en"))).isEqualTo(english);
        assertThat(text(site.get(PAGE, "Accept-Language", "fr"))).isNotEqualTo(english);
    }

    @Test
    void conditionsAndMethodsAreHeededAllTheSame() throws Exception {
        HttpResponse<byte[]> known = site.get(DATA);
        assertThat(site.get(DATA, "If-None-Match", header(known, "ETag")).statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> head = site.send("HEAD", DATA, "");
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(known, "Content-Length"));
        assertThat(site.send("PUT", DATA, "").statusCode()).isEqualTo(405);
    }

    @Test
    void whatChangesInTheStoreChangesInTheAnswer() throws Exception {
        assertThat(site.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(site.get(PAGE).statusCode()).isEqualTo(200);
        store.load(DatasetGraphFactory.create());
        assertThat(site.get(PAGE).statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> headers(HttpResponse<?> response) {
        Map<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
