package org.entente.site.http;

import java.nio.file.Path;

/** What a response carries. */
public sealed interface Body permits Bytes, Body.OfFile {

    /** In octets. */
    long length();

    /**
     * A part of a file, or all of it. The file does not change while it is sent.
     *
     * @param first the octet where the part begins, from 0
     */
    record OfFile(Path path, long first, long length) implements Body {}
}
