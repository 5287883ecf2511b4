package org.entente.cli;

import java.net.URI;
import org.entente.store.StoreAddress;
import picocli.CommandLine.Option;

/** The options that name a store of one's own choice. */
final class Remote {
    private static final String USER = "ENTENTE_USER";
    private static final String PASSWORD = "ENTENTE_PASSWORD";

    @Option(names = "--endpoint", paramLabel = "URL", description = "The SPARQL 1.1 endpoint of the store.")
    private URI endpoint;

    @Option(
            names = "--graph-store",
            paramLabel = "URL",
            description = "Where the store takes graphs (SPARQL 1.1 Graph Store Protocol; default: at the endpoint).")
    private URI graphStore;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "The user that the store knows (default: the environment's " + USER + ").")
    private String user = System.getenv().getOrDefault(USER, "");

    @Option(
            names = "--password",
            interactive = true,
            description = "Ask for the user's password (default: the environment's " + PASSWORD + ").")
    private String password = System.getenv().getOrDefault(PASSWORD, "");

    boolean isGiven() {
        return endpoint != null;
    }

    StoreAddress address() {
        return new StoreAddress(endpoint, graphStore == null ? endpoint : graphStore, user, password);
    }
}
