package org.entente.language;

import java.io.Serializable;
import org.entente.document.Span;

/**
 * A word, number or mark. The span gives back its exact characters in the source.
 *
 * @param text the characters as they stand in the source
 * @param lemma the base form in lower case ("undertook" has "undertake")
 */
public record Token(Span span, String text, String lemma, Tag tag) implements Serializable {

    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
