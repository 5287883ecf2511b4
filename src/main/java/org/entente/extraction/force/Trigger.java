package org.entente.extraction.force;

import org.entente.extraction.clause.TokenRange;

/**
 * A marker found at a clause.
 *
 * @param words the words that set it off
 * @param complement number of the clause that it governs; -1 where it governs a noun group
 * @param objectInFront whether the noun that it begins with is the subject: "concern was voiced"
 */
public record Trigger(String rule, Force force, TokenRange words, int complement, boolean objectInFront) {

    public boolean governsClause() {
        return complement >= 0;
    }
}
