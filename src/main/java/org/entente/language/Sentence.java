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

    /** The position of the first token behind some words; the number of tokens where none is. */
    public int indexBehind(Span words) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < words.end()) {
            at++;
        }
        return at;
    }

    /** What a line is in its text. */
    public enum Role {
        PROSE,
        HEADING,
        LIST_ITEM
    }
}
