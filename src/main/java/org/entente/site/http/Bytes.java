package org.entente.site.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Octets that nobody changes any more. */
public final class Bytes implements Body {
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] octets;

    private Bytes(byte[] octets) {
        this.octets = octets;
    }

    /** Takes the array as it is: whoever gives it leaves it alone from now on. */
    public static Bytes of(byte[] octets) {
        return new Bytes(octets);
    }

    /** The text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public long length() {
        return octets.length;
    }

    /** A view from the first octet to the last. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(octets).asReadOnlyBuffer();
    }

    /** As UTF-8; empty if it is something else. */
    public Optional<String> text() {
        String text = new String(octets, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), octets) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(octets, bytes.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }
}
