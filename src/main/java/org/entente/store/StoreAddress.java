package org.entente.store;

import java.net.URI;

/**
 * Where a store of one's own choice is reached.
 *
 * @param query its SPARQL 1.1 endpoint
 * @param graphStore where its named graphs are written (SPARQL 1.1 Graph Store Protocol); at many servers the same
 * @param user empty where it asks for no login
 */
public record StoreAddress(URI query, URI graphStore, String user, String password) {

    /** One that is only read, without a login. */
    public StoreAddress(URI query) {
        this(query, query, "", "");
    }

    /** Without the login, so that it may be printed. */
    @Override
    public String toString() {
        return query.toString();
    }
}
