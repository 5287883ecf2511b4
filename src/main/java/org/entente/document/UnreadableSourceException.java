package org.entente.document;

/** A source that cannot be read. The message names the source, the place and the reason, for the person who gave it. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String name, String reason) {
        super(name + ": " + reason);
    }
}
