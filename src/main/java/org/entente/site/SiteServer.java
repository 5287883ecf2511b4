package org.entente.site;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.graph.Iris;
import org.entente.store.Store;

/**
 * The running site: an embedded Fuseki server whose Jetty carries the pages, the data and the SPARQL endpoint.
 *
 * <p>Of Fuseki's own services only {@code /$/ping} is open. Its query service is not, since it lets queries call Java
 * classes and other servers, answers 200 for results that a time limit has cut off, and knows neither HEAD nor a
 * service description; {@code site.sparql} does these as the protocol says.
 */
public final class SiteServer implements AutoCloseable {
    private final Server jetty;
    private final ServerConnector connector;
    private final DumpShelf shelf;

    private SiteServer(Server jetty, ServerConnector connector, DumpShelf shelf) {
        this.shelf = shelf;
        this.jetty = jetty;
        this.connector = connector;
    }

    /**
     * Starts to serve.
     *
     * @throws AddressTakenException if something else listens at the port, or the host is not one of this machine's
     */
    public static SiteServer start(ListenAt at, Iris iris, Store store) throws AddressTakenException {
        Server jetty =
                FusekiServer.create().port(at.port()).enablePing(true).build().getJettyServer();
        jetty.setErrorHandler(new PlainErrors());
        ServerConnector connector = connector(jetty);
        DumpShelf shelf = new DumpShelf(store);
        connector.setHost(at.host());
        jetty.setHandler(new SiteHandler(new Site(iris, store, shelf), jetty.getHandler()));
        try {
            jetty.start();
        } catch (IOException e) {
            stop(jetty);
            shelf.close();
            throw new AddressTakenException(at, e);
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start", e);
        }
        return new SiteServer(jetty, connector, shelf);
    }

    /** Where it listens; the port is the real one if 0 was asked for. */
    public URI address() {
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/");
    }

    @Override
    public void close() {
        stop(jetty);
        shelf.close();
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

    private static void stop(Server jetty) {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }

    /**
     * Where to listen.
     *
     * @param host a name or address of this machine; {@code localhost} is reached from this machine only
     * @param port 0 for any that is free
     */
    public record ListenAt(String host, int port) {}
}
