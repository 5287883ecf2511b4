package org.entente.language;

import java.io.Serializable;
import java.util.Set;
import org.entente.document.Span;

/**
 * A word, number or mark. The span gives back its exact characters in the source.
 *
 * @param text the word as written; in a sentence all in capitals, as it is written elsewhere
 * @param lower the same in lower case, which rules ask for many times
 * @param lemma the base form in lower case ("undertook" has "undertake")
 */
public record Token(Span span, String text, String lower, String lemma, Tag tag) implements Serializable {
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    /** The mark of a possessive: "Peru<u>’s</u> envoy". */
    public boolean isPossessive() {
        return POSSESSIVE.contains(lower);
    }

    /** "supports", but not "express": the form that goes with "it". */
    public boolean isThirdPerson() {
        return tag == Tag.VERB_PRESENT && lower.endsWith("s") && !lower.equals(lemma);
    }
}
