package org.entente.graph;

/** The sorts of things that have IRIs of their own, by the word that their IRIs carry. */
public enum Thing {
    MEETING,
    PERSON,
    PARTY,
    TOPIC,
    SOURCE,
    CLAIM,
    STATEMENT,
    /** A version of the program that extracted. */
    AGENT;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    /** The path segment and prefix, {@code meeting}. */
    public String word() {
        return word;
    }
}
