package org.entente.graph;

/** A line that a person can read in a list. */
final class Label {
    private static final int LONGEST = 120;

    private Label() {}

    /** The words on one line, cut after a word where they are long. */
    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int room = line.offsetByCodePoints(0, LONGEST);
        int cut = line.lastIndexOf(' ', room);
        return line.substring(0, cut > 0 ? cut : room) + " …";
    }
}
