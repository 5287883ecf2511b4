package org.entente.resolution;

import java.util.HashSet;
import java.util.Set;
import org.entente.statement.Content;
import org.entente.statement.Statement;

/** Whether two statements made at one meeting say the same, in whatever force. */
final class StatementLikeness {
    private StatementLikeness() {}

    /** From 0 for nothing in common to 1 for the same words. */
    static double of(Statement one, Statement other) {
        if (!one.actors().equals(other.actors())
                || one.content().negated() != other.content().negated()) {
            return 0;
        }
        Set<String> words = words(one.content());
        Set<String> others = words(other.content());
        int size = words.size() + others.size();
        words.retainAll(others);
        return size == 0 ? 0 : 2.0 * words.size() / size;
    }

    private static Set<String> words(Content content) {
        Set<String> words = new HashSet<>(content.terms());
        if (!content.action().isEmpty()) {
            words.add(content.action());
        }
        return words;
    }
}
