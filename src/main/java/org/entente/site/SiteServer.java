package org.entente.site;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.entente.graph.Iris;
import org.entente.site.digest.Digests;
import org.entente.site.trial.TextReading;
import org.entente.site.trial.Trials;
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
    private final URI address;
    private final Digests digests;
    private final Trials trials;
    private final DumpShelf shelf;

    private SiteServer(Server jetty, URI address, Digests digests, Trials trials, DumpShelf shelf) {
        this.jetty = jetty;
        this.address = address;
        this.digests = digests;
        this.trials = trials;
        this.shelf = shelf;
    }

    static SiteServer start(Server jetty, URI address, Iris iris, Store store, TextReading reading) {
        Digests digests = new Digests(store);
        Trials trials = new Trials(reading, iris.authorityGraph());
        DumpShelf shelf = new DumpShelf(store);
        jetty.setHandler(new SiteHandler(new Site(iris, store, digests, trials, shelf), jetty.getHandler()));
        try {
            jetty.start();
        } catch (Exception e) {
            digests.close();
            trials.close();
            shelf.close();
            throw new IllegalStateException("the server does not start", e);
        }
        digests.prepare();
        return new SiteServer(jetty, address, digests, trials, shelf);
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
        digests.close();
        trials.close();
        shelf.close();
    }
}
