package org.entente.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a text has characters of two UTF-16 code units, so that an offset in code points is found without counting from
 * the beginning each time.
 */
public final class CodePoints {
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .toArray());
    }

    /** How many code points stand before an offset in code units. */
    public int before(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }
}
