package org.entente.extraction.stance;

import org.entente.extraction.clause.TokenRange;

/**
 * Under whose name a clause stands while a sentence is read.
 *
 * @param speaker the words that name the speaker, or those who agreed; may be empty
 */
public record Attribution(Manner manner, TokenRange speaker) {

    /** How the clause is presented. */
    public enum Manner {
        /** By the author of the text. */
        TOLD,
        /** As the words of a speaker. */
        SAID,
        /** As agreed by all. */
        AGREED
    }

    static Attribution of(Voice voice) {
        return new Attribution(
                switch (voice.mode()) {
                    case NARRATOR -> Manner.TOLD;
                    case SPEAKER -> Manner.SAID;
                    case AGREED -> Manner.AGREED;
                },
                new TokenRange(0, 0));
    }
}
