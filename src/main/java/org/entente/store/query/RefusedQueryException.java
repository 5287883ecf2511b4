package org.entente.store.query;

/** A stranger's query that is not run. The message is a sentence for whoever sent it. */
public final class RefusedQueryException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedQueryException(String message) {
        super(message);
    }
}
