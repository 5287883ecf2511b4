package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.language.WordGroup;

/** Participles after a comma that say something of their own (", noting that") and so end the statement before. */
final class Participials {
    private static final Set<String> SPEAKING = WordGroup.named("speaks-aside");

    private Participials() {}

    static boolean speak(Clause clause) {
        return SPEAKING.contains(clause.verb().lemma());
    }
}
