package org.entente.site.sparql;

import org.entente.store.query.RefusedQueryException;

/** A request that is not a query operation, or whose query is not run. */
public final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    ProtocolException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The cause says where in the query the fault is. */
    ProtocolException(RefusedQueryException refused) {
        super(refused.getMessage(), refused);
        this.status = 400;
    }

    /** The HTTP status code, from 400 to 499. */
    public int status() {
        return status;
    }
}
