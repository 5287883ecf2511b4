package org.entente.store;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** The dataset behind a SPARQL 1.1 endpoint, which is read and never written. */
final class RemoteStore implements Store {
    private final URI endpoint;

    RemoteStore(URI endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Answer answer(Query query) {
        try {
            return Execution.answer(query, endpoint);
        } catch (QueryExceptionHTTP | HttpException e) {
            throw new StoreException(
                    endpoint + ": does not answer (" + e.getMessage()
                            + "); is the server running, and is this its SPARQL endpoint?",
                    e);
        }
    }

    @Override
    public void load(DatasetGraph published) {
        throw new StoreException(endpoint + ": is only read here");
    }

    @Override
    public String version() {
        return endpoint.toString();
    }

    @Override
    public void dump(Path folder) {
        throw new StoreException(endpoint + ": is dumped by its own means");
    }

    @Override
    public void close() {
        // Each query has a connection of its own.
    }
}
