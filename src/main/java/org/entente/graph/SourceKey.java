package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A source's file name as the last segment of its IRI. */
final class SourceKey {
    private static final int LONGEST = 70;
    private static final int HASH = 8;

    private SourceKey() {}

    /**
     * The name without {@code .txt} where it is plain already; otherwise a readable form of it and a hash, so that
     * {@code a.txt}, {@code A .txt} and {@code a.html} stay apart.
     */
    static String of(String name) {
        String stem = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
        if (stem.matches("[A-Za-z0-9_-]{1," + LONGEST + "}")) {
            return stem;
        }
        String readable = Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9_]+", "-")
                .replaceAll("^-|-$", "");
        String cut = readable.substring(0, Math.min(LONGEST - HASH - 1, readable.length()));
        String hash = Checksum.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
        return cut.isEmpty() ? hash : cut + "-" + hash;
    }
}
