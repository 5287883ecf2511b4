package org.entente.site.sparql;

/** A request that is not a query operation. */
public final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    ProtocolException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status code, from 400 to 499. */
    public int status() {
        return status;
    }
}
