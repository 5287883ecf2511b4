package org.entente.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes become characters, or it is said where they are none. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The characters without a leading byte-order mark, otherwise untouched. */
    static String decode(String name, byte[] bytes) throws UnreadableSourceException {
        requireText(name, bytes);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw malformed(name, bytes, input.position());
        }
        String text = output.flip().toString();
        String withoutMark = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        if (withoutMark.isBlank()) {
            throw new UnreadableSourceException(name, "is empty; give a file with text");
        }
        return withoutMark;
    }

    private static void requireText(String name, byte[] bytes) throws UnreadableSourceException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableSourceException(name, "is UTF-16; save it as UTF-8");
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new UnreadableSourceException(
                        name, "not a text (a zero byte at " + at + "); give plain text or HTML");
            }
        }
    }

    private static UnreadableSourceException malformed(String name, byte[] bytes, int at) {
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xFF);
        return new UnreadableSourceException(name, "not UTF-8 at byte " + at + " (" + hex + "); save it as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
