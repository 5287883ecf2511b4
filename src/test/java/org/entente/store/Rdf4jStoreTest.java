package org.entente.store;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every store promises, of an engine that is not Jena. */
class Rdf4jStoreTest extends StoreTest {
    private Rdf4jServer server;

    @BeforeEach
    void start() throws IOException {
        server = new Rdf4jServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    Store open() {
        return Store.remote(new StoreAddress(server.address()), Seeds.IRIS);
    }
}
