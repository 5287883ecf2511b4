package org.entente.site.data;

import java.time.Instant;
import java.util.List;

/**
 * The files that hold the whole dataset.
 *
 * @param written when, to the second
 */
public record Dumps(List<File> files, Instant written) {

    public Dumps {
        files = List.copyOf(files);
    }

    /**
     * One of them.
     *
     * @param name the end of its address, below {@code dumps/}
     * @param sha256 in lower-case hexadecimal
     */
    public record File(String name, String mediaType, long bytes, String sha256) {}
}
