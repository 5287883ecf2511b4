package org.entente.site;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.graph.Iris;
import org.entente.site.digest.Digests;
import org.entente.site.http.Address;
import org.entente.site.http.Bytes;
import org.entente.site.http.Request;
import org.entente.site.trial.TextReading;
import org.entente.site.trial.Trials;
import org.entente.store.Store;

/**
 * The address of a site that has nothing to show yet: the port is taken, and who calls waits.
 *
 * <p>It is taken before the texts are read, so that a port in use is said at once, and so that what the first visitor
 * needs is loaded on one core while another reads.
 */
public final class Entrance implements AutoCloseable {
    private final Server jetty;
    private final ServerConnector connector;

    private Entrance(Server jetty, ServerConnector connector) {
        this.jetty = jetty;
        this.connector = connector;
    }

    /**
     * Takes the address.
     *
     * @throws AddressTakenException if something else listens at the port, or the host is not one of this machine's
     */
    public static Entrance at(ListenAt at) throws AddressTakenException {
        Server jetty =
                FusekiServer.create().port(at.port()).enablePing(true).build().getJettyServer();
        jetty.setErrorHandler(new PlainErrors());
        ServerConnector connector = connector(jetty);
        connector.setHost(at.host());
        try {
            connector.open();
        } catch (IOException e) {
            throw new AddressTakenException(at, e);
        }
        Entrance entrance = new Entrance(jetty, connector);
        Thread rehearsal = new Thread(entrance::rehearse, "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.start();
        return entrance;
    }

    /** Where it is; the port is the real one if 0 was asked for. */
    public URI address() {
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/");
    }

    /**
     * Opens: answers with what is in the store.
     *
     * @param reading reads the texts that visitors try
     */
    public SiteServer publish(Iris iris, Store store, TextReading reading) {
        return SiteServer.start(jetty, address(), iris, store, reading);
    }

    /** Gives the address back. */
    @Override
    public void close() {
        connector.close();
    }

    /** Makes the start page of an empty dataset, for nobody, since the first page takes longest. */
    private void rehearse() {
        try (Store nothing = Store.inMemory();
                Digests digests = new Digests(nothing);
                Trials trials =
                        new Trials((name, text) -> DatasetGraphFactory.empty(), NodeFactory.createURI("nothing:"));
                DumpShelf dumps = new DumpShelf(nothing)) {
            Address start = Address.parse("/", "").orElseThrow();
            new Site(new Iris(address().toString()), nothing, digests, trials, dumps)
                    .answer(new Request("GET", start, Map.of(), Bytes.NONE, "localhost"));
        }
    }

    private static ServerConnector connector(Server jetty) {
        ServerConnector connector = Stream.of(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast)
                .findFirst()
                .orElseThrow();
        var http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        // The site takes every spelling of an address apart itself.
        http.setUriCompliance(UriCompliance.UNSAFE);
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        return connector;
    }

    /**
     * Where to listen.
     *
     * @param host a name or address of this machine; {@code localhost} is reached from this machine only
     * @param port 0 for any that is free
     */
    public record ListenAt(String host, int port) {}
}
