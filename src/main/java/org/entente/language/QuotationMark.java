package org.entente.language;

import java.util.Set;

/**
 * The marks around quoted words, as typographers, typewriters and teleprinters write them: “ ”, ‘ ’, " ", '' '' and `` ''.
 * The straight ones are the same at both ends.
 */
public final class QuotationMark {
    private static final Set<String> STRAIGHT = Set.of("\"", "''");
    private static final Set<String> OPENING = Set.of("“", "‘", "``", "«", "„");
    private static final Set<String> CLOSING = Set.of("”", "’", "»");
    private static final Set<String> SINGLE = Set.of("‘", "’");

    private QuotationMark() {}

    public static boolean is(String mark) {
        return STRAIGHT.contains(mark) || OPENING.contains(mark) || CLOSING.contains(mark);
    }

    /** Whether the mark can stand in front of quoted words. */
    public static boolean mayOpen(String mark) {
        return STRAIGHT.contains(mark) || OPENING.contains(mark);
    }

    /** Whether the mark can stand behind quoted words. */
    public static boolean mayClose(String mark) {
        return STRAIGHT.contains(mark) || CLOSING.contains(mark);
    }

    /** Whether the mark is the same at both ends, so that only what stands before tells which one it is. */
    public static boolean isStraight(String mark) {
        return STRAIGHT.contains(mark);
    }

    /** A single mark may as well be an apostrophe. */
    public static boolean isSingle(String mark) {
        return SINGLE.contains(mark);
    }
}
