package org.entente.site.digest;

/** Something is still being made of the store; it can be asked in a few seconds. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadyException(String what) {
        super("The " + what + " is still getting ready; try again in a few seconds.");
    }
}
