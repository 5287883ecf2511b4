package org.entente.site;

import org.entente.site.Entrance.ListenAt;

/** The site cannot listen where it was told to. The message names the place and the way out. */
public final class AddressTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    AddressTakenException(ListenAt at, Throwable cause) {
        super(
                "cannot listen at " + at.host() + ", port " + at.port() + " (" + reason(cause)
                        + "); choose another with --port, or --port 0 for any that is free",
                cause);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }
}
