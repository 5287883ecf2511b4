package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.store.Store;
import org.entente.store.StoreAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site over a stock Fuseki, whose default graph is not the union, as it comes and goes. */
class RemoteSiteTest {
    private FusekiServer fuseki;
    private Visitor site;

    @BeforeEach
    void start() throws Exception {
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .build()
                .start();
        StoreAddress address = new StoreAddress(URI.create("http://localhost:" + fuseki.getPort() + "/ds"));
        Store store = Store.remote(address, SeedsSite.IRIS);
        store.load(SeedsSite.published());
        site = Visitor.of(SeedsSite.publish(store));
    }

    @AfterEach
    void stop() {
        site.close();
        fuseki.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/browse/claims",
                "/browse/parties",
                "/search?q=health",
                "/queries/statements",
                "/dataset.ttl",
                "/.well-known/void",
                "/dumps/entente.nq",
                "/sparql?query=ASK%7B?s%20a%20?o%7D"
            })
    void answersAsOverItsOwnStore(String path) throws Exception {
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    static Collection<String> things() {
        return Things.FIRST.values();
    }

    @ParameterizedTest
    @MethodSource("things")
    void everyThingHasAPageAndData(String thing) throws Exception {
        assertThat(site.get(thing.replace("/id/", "/page/")).statusCode()).isEqualTo(200);
        assertThat(text(site.get(thing.replace("/id/", "/data/") + ".ttl"))).contains("entente.example");
    }

    @Test
    void aStoreThatIsDownIsNotNowAndNeverNotFound() throws Exception {
        String known = "/page/party/KZ";
        assertThat(header(site.get(known), "Age")).isEmpty();
        fuseki.stop();

        for (String unseen : new String[] {"/page/party/UZ", "/data/party/UZ.ttl", "/id/party/UZ", "/browse/topics"}) {
            HttpResponse<byte[]> answer = site.get(unseen);
            assertThat(answer.statusCode()).as(unseen).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).isNotEmpty();
        }
        HttpResponse<byte[]> remembered = site.get(known);
        assertThat(remembered.statusCode()).isEqualTo(200);
        assertThat(header(remembered, "Age")).isNotEmpty();
        assertThat(header(remembered, "Warning")).startsWith("111");
    }
}
