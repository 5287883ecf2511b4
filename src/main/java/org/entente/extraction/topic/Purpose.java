package org.entente.extraction.topic;

import java.util.List;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Where a statement begins to say what its action is good for: "cut tariffs | to create jobs". */
final class Purpose {
    private Purpose() {}

    /** Index of the token that begins the purpose clause; the number of tokens if there is none. */
    static int begin(List<Token> tokens) {
        boolean action = false;
        for (int index = 0; index + 1 < tokens.size(); index++) {
            Tag tag = tokens.get(index).tag();
            boolean infinitive = tokens.get(index).lower().equals("to")
                    && tokens.get(index + 1).tag() == Tag.VERB_BASE;
            if (infinitive && action && index > 0 && tokens.get(index - 1).tag() == Tag.NOUN) {
                return index;
            }
            action |= tag == Tag.VERB_BASE || tag == Tag.VERB_PRESENT || tag == Tag.VERB_ING;
        }
        return tokens.size();
    }
}
