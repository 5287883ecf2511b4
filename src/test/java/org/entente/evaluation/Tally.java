package org.entente.evaluation;

/** What was found rightly, what was found wrongly, and what was missed. */
record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally RIGHT = new Tally(1, 0, 0);
    static final Tally WRONG = new Tally(0, 1, 0);
    static final Tally MISSED = new Tally(0, 0, 1);

    /** Two things that belong together or not, and are held to or not. */
    static Tally ofPair(boolean together, boolean held) {
        if (together) {
            return held ? RIGHT : MISSED;
        }
        return held ? WRONG : NONE;
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
