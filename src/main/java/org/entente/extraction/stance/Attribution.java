package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;

/**
 * Under whose name a clause stands while a sentence is read.
 *
 * @param speaker the words that name the speaker, or those who agreed; may be empty
 */
public record Attribution(Manner manner, TokenRange speaker) {

    private static final Set<String> JOINT_TEXTS =
            Set.of("statement", "communique", "communiqué", "declaration", "document", "resolution", "agreement");

    /** How the clause is presented. */
    public enum Manner {
        /** By the author of the text. */
        TOLD,
        /** As the words of a speaker. */
        SAID,
        /** As agreed by all. */
        AGREED
    }

    /** Whether the word is a text that several may issue together. */
    static boolean isJointText(String lemma) {
        return JOINT_TEXTS.contains(lemma);
    }

    /** The words of a speaker; of all who met where a joint text "says". */
    static Attribution of(TokenRange speaker, ParsedSentence sentence) {
        boolean text = !speaker.isEmpty()
                && sentence.tokens().subList(speaker.from(), speaker.to()).stream()
                        .anyMatch(token -> JOINT_TEXTS.contains(token.lemma()));
        return text ? new Attribution(Manner.AGREED, new TokenRange(0, 0)) : new Attribution(Manner.SAID, speaker);
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
