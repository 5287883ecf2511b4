package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.store.Store;
import org.entente.store.StoreAddress;
import org.entente.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store of one's own choice that asks for a login. */
class ProtectedStoreTest {
    private static FusekiServer fuseki;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path passwords = Files.writeString(folder.resolve("passwords"), "librarian: open sesame\n");
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .auth(AuthScheme.BASIC)
                .passwordFile(passwords.toString())
                .serverAuthPolicy(Auth.policyAllowSpecific("librarian"))
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        fuseki.stop();
    }

    @Test
    void isWrittenToAndPublishedFromWithTheLogin() throws Exception {
        Store store = store("librarian", "open sesame");
        store.load(SeedsSite.published());
        try (Visitor site = Visitor.of(SeedsSite.publish(store))) {
            assertThat(site.get("/page/party/KZ").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "librarian, wrong", "nobody, open sesame"})
    void withoutItLoadingFailsInOneLineThatNamesTheOptions(String user, String password) {
        assertThatThrownBy(() -> store(user, password).load(SeedsSite.published()))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("/ds", "401", "--user", "--password")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "librarian, wrong"})
    void withoutItThePagesAreNotNowAndNeverNotFound(String user, String password) throws Exception {
        try (Visitor site = Visitor.of(SeedsSite.publish(store(user, password)))) {
            for (String path : new String[] {"/", "/page/party/KZ", "/data/party/KZ.ttl", "/sparql?query=ASK%7B%7D"}) {
                HttpResponse<byte[]> response = site.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(503);
                assertThat(header(response, "Retry-After")).isNotEmpty();
                assertThat(text(response)).doesNotContain("wrong");
            }
        }
    }

    private static Store store(String user, String password) {
        URI endpoint = URI.create("http://localhost:" + fuseki.getPort() + "/ds");
        return Store.remote(new StoreAddress(endpoint, endpoint, user, password), SeedsSite.IRIS);
    }
}
