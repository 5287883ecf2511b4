package org.entente.site.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.site.negotiation.Coding;

/**
 * A document in one media type and language, with its bytes ready for the way, both plain and packed.
 *
 * @param tag a hash of media type and bytes: what goes out under one entity tag is always the same, octet for octet
 * @param packed the gzipped bytes; where packing would not help, the plain ones
 * @param links the value of the {@code Link} header, or empty
 */
public record Representation(Bytes plain, Bytes packed, String tag, String links) {
    /** Below this many bytes the packed form is hardly smaller than the headers. */
    private static final int WORTH_PACKING = 512;

    public static Representation of(String mediaType, Bytes bytes, List<TypedLink> links) {
        return new Representation(
                bytes,
                bytes.length() < WORTH_PACKING ? bytes : gzip(bytes),
                hash(mediaType, bytes),
                TypedLink.header(links));
    }

    /** The coding in which the bytes go to a client that would take the wished one. */
    public Coding available(Coding wished) {
        return packed.length() < plain.length() ? wished : Coding.IDENTITY;
    }

    public Bytes bytes(Coding coding) {
        return coding == Coding.GZIP ? packed : plain;
    }

    /** The strong validator: it differs between codings, since their bytes do (RFC 9110, 8.8.3.3). */
    public String entityTag(Coding coding) {
        return coding == Coding.IDENTITY ? '"' + tag + '"' : '"' + tag + '-' + coding.token() + '"';
    }

    /** What it takes in memory, in bytes. */
    public long weight() {
        return plain.length() + (packed.equals(plain) ? 0 : packed.length());
    }

    private static Bytes gzip(Bytes bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (WritableByteChannel gzip = Channels.newChannel(new GZIPOutputStream(packed))) {
            gzip.write(bytes.buffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read or written outside of memory.
        }
        return Bytes.of(packed.toByteArray());
    }

    private static String hash(String mediaType, Bytes bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mediaType.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes.buffer());
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
