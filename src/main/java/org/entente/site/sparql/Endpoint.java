package org.entente.site.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.entente.site.http.Request;
import org.entente.store.Answer;
import org.entente.store.QueryStoppedException;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.QueryPolicy;
import org.entente.store.query.RefusedQueryException;

/** Answers strangers' queries, a few at a time, so that there is always room for the pages. */
public final class Endpoint {
    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_SECONDS = 3;
    private static final int MOST_GRAPHS = 100;

    private final Store store;
    private final CannedQueries queries;
    private final String base;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    public Endpoint(Store store, CannedQueries queries, String base) {
        this.store = store;
        this.queries = queries;
        this.base = base;
    }

    /**
     * The query that the request asks.
     *
     * @return empty if there is none, which is how a description of the service is asked for
     */
    public Optional<Query> query(Request request) throws ProtocolException {
        SparqlRequest asked = SparqlRequest.parse(request);
        if (asked.query().isEmpty()) {
            return Optional.empty();
        }
        Query query = query(asked.query().get());
        if (asked.namesDataset()) {
            // The protocol's dataset stands in the place of the query's (SPARQL 1.1 Protocol, 2.1.4).
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            asked.defaultGraphs().forEach(query::addGraphURI);
            asked.namedGraphs().forEach(query::addNamedGraphURI);
        }
        requireKnown(query.getGraphURIs());
        requireKnown(query.getNamedGraphURIs());
        return Optional.of(query);
    }

    /**
     * Answers a query as soon as it is its turn.
     *
     * @throws QueryStoppedException if it takes too long, or there are too many already
     */
    public Answer answer(Query query) {
        if (!hasPlace()) {
            throw new QueryStoppedException("too many queries are running; try again soon");
        }
        try {
            return store.answer(query);
        } finally {
            places.release();
        }
    }

    private Query query(String text) throws ProtocolException {
        try {
            return QueryPolicy.admit(text, base);
        } catch (RefusedQueryException e) {
            throw new ProtocolException(e);
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nothing is fetched for FROM, so a graph that is not here is a mistake, which an empty answer would hide. */
    private void requireKnown(List<String> graphs) throws ProtocolException {
        if (graphs.size() > MOST_GRAPHS) {
            throw new ProtocolException(400, "The dataset names more than " + MOST_GRAPHS + " graphs.");
        }
        for (String graph : graphs) {
            if (!exists(graph)) {
                throw new ProtocolException(
                        400, "There is no graph <" + graph + "> here, and graphs from elsewhere are not fetched.");
            }
        }
    }

    private boolean exists(String graph) throws ProtocolException {
        try {
            return store.ask(queries.known("pages/graph-exists").with(Map.of("graph", graph)));
        } catch (BadArgumentException e) {
            throw new ProtocolException(400, String.valueOf(e.getMessage()));
        }
    }
}
