package org.entente.store.query;

/** An argument that a canned query does not take. The message names query, parameter and what would be right. */
public final class BadArgumentException extends Exception {
    private static final long serialVersionUID = 1L;

    BadArgumentException(String message) {
        super(message);
    }
}
