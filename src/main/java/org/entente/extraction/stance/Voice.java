package org.entente.extraction.stance;

import org.entente.statement.Kind;

/**
 * Whose words a sentence holds when it does not say so itself, because of what stands before it.
 *
 * @param listed the kind of a bare verb phrase ("First, open the border"), which the lead-in decides
 */
public record Voice(Mode mode, Kind listed) {
    public static final Voice NARRATOR = new Voice(Mode.NARRATOR, Kind.POSITION);

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
