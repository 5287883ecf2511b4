package org.entente.language;

import java.io.Serializable;
import java.util.List;
import org.entente.document.Span;

/**
 * A sentence, heading or list item.
 *
 * @param paragraph number of the paragraph in the source, from 0: sentences of one paragraph share it
 */
public record Sentence(Span span, Role role, int paragraph, List<Token> tokens) implements Serializable {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** What a line is in its text. */
    public enum Role {
        PROSE,
        HEADING,
        LIST_ITEM
    }
}
