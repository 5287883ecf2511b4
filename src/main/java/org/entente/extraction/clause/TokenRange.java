package org.entente.extraction.clause;

/** A half-open range of token positions in a sentence. */
public record TokenRange(int from, int to) {

    public TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: " + from + ".." + to);
        }
    }

    static TokenRange none(int at) {
        return new TokenRange(at, at);
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
