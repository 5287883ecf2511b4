package org.entente.site.search;

/** The index is still being made; it can be asked in a few seconds. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadyException() {
        super("The search is still getting ready; try again in a few seconds.");
    }
}
