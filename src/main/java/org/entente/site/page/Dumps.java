package org.entente.site.page;

import java.util.List;

/** The files that hold the whole dataset. */
public record Dumps(List<File> files) {

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
