package org.entente.extraction.stance;

import org.entente.statement.Kind;

/**
 * Whose words a sentence holds when it does not say so itself, because of what stands before it.
 *
 * @param leads whether the sentence is an item under a lead-in that takes a stance, so that it needs no verb
 * @param listed the kind of a bare verb phrase ("First, open the border"), which the lead-in decides
 */
public record Voice(Mode mode, Kind listed, boolean leads) {
    public static final Voice NARRATOR = new Voice(Mode.NARRATOR, Kind.POSITION, false);

    /** Who speaks. */
    public enum Mode {
        /** The author of the text, who takes no stance. */
        NARRATOR,
        /** One speaker, whose words go on. */
        SPEAKER,
        /** All who met: the text, or this part of it, is what they agreed. */
        AGREED
    }
}
