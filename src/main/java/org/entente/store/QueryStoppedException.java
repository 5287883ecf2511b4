package org.entente.store;

/** A query took too long or answered with too much. Nothing of its answer is given away. */
public final class QueryStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryStoppedException(String message) {
        super(message);
    }
}
