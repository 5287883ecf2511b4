package org.entente.site.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986, 2.1</a>
 */
final class PercentEncoding {
    private PercentEncoding() {}

    /** Decodes; characters outside ASCII that were sent as they are stay as they are. */
    static String decode(String encoded) throws Malformed {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                octets.write(octet(encoded, i));
                i += 2;
            } else if (c < 0x80) {
                octets.write(c);
            } else {
                int point = encoded.codePointAt(i);
                octets.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point) - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(encoded);
        }
    }

    private static int octet(String encoded, int at) throws Malformed {
        if (at + 2 >= encoded.length()) {
            throw new Malformed(encoded);
        }
        int high = Character.digit(encoded.charAt(at + 1), 16);
        int low = Character.digit(encoded.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            throw new Malformed(encoded);
        }
        return high * 16 + low;
    }

    /** Not the percent-encoding of UTF-8. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String encoded) {
            super("not percent-encoded UTF-8: " + encoded);
        }
    }
}
