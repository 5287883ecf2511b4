package org.entente.cli;

/** A failure that the person at the terminal can mend: its message is one line that names the thing and the way out. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
