package org.entente.site.trial;

/** A text is not read, for a reason that the visitor can do something about. */
public final class RefusedTrialException extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final int secondsToWait;

    RefusedTrialException(int status, String reason, int secondsToWait) {
        super(reason);
        this.status = status;
        this.secondsToWait = secondsToWait;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }

    /** After how many seconds another try may succeed; 0 if none will. */
    public int secondsToWait() {
        return secondsToWait;
    }
}
