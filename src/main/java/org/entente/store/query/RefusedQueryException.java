package org.entente.store.query;

/** A stranger's query that is not run. The message is a sentence for whoever sent it. */
public final class RefusedQueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    RefusedQueryException(String message) {
        this(message, 0, 0);
    }

    RefusedQueryException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line of the query at which it cannot be read, from 1; 0 if it is not one place that is at fault. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1. */
    public int column() {
        return column;
    }
}
