package org.entente.extraction.force;

import java.util.Set;

/** One place of a marker's frame. */
sealed interface FrameElement {

    /** One of these base forms. */
    record Words(Set<String> lemmas) implements FrameElement {}

    /** A grammatical slot. */
    enum Slot implements FrameElement {
        /** An infinitive with "to". */
        TO,
        /** An -ing form. */
        ING,
        /** A clause, with or without "that". */
        THAT,
        /** A noun group. */
        NP,
        /** What the noun group before it is held to be: "called the plan unfair", "called the plan a threat". */
        ADJ,
        /** The bare verb that a modal governs. */
        VP
    }
}
