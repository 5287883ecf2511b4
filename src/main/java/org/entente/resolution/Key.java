package org.entente.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names that last: readable words for an IRI, and a short hash where words may clash. */
final class Key {
    private static final int LONGEST = 60;

    private Key() {}

    /** Letters a to z and digits, with hyphens between words, cut after a word. */
    static String slug(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }

    /** A slug that may clash, with eight hexadecimal digits that stand for what is identified. */
    static String hashed(String slug, String identity) {
        return slug.isEmpty() ? hash(identity) : slug + "-" + hash(identity);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
