package org.entente.site.http;

import java.nio.file.Path;

/** What a response carries. */
public sealed interface Body permits Bytes, Body.OfFile {

    /** In octets. */
    long length();

    /** A file that does not change while it is sent. */
    record OfFile(Path path, long length) implements Body {}
}
