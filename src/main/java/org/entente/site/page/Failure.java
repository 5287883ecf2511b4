package org.entente.site.page;

import java.util.List;

/**
 * Why a request got no better answer.
 *
 * @param status the HTTP status code, 400 or above
 * @param title the status in words ("Not found")
 * @param detail one sentence for the person who asked: what was not understood or found, and the way out
 * @param alternatives what can be had instead, best first; may be empty
 */
public record Failure(int status, String title, String detail, List<Alternative> alternatives) {

    public Failure {
        alternatives = List.copyOf(alternatives);
    }

    /** An address that would answer, with the media type that it gives. */
    public record Alternative(String address, String mediaType) {}
}
