package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.TokenRange;
import org.entente.statement.Kind;
import org.entente.statement.Reason;

/**
 * A stance in a sentence, before its parties are known.
 *
 * @param quote the words of the statement
 * @param subject whose stance it grammatically is; empty where the clause does not say
 * @param attribution under whose name it stands
 * @param action position of the action's verb or noun
 */
public record Stance(
        Kind kind,
        TokenRange quote,
        TokenRange subject,
        Attribution attribution,
        int action,
        boolean negated,
        Reason reason) {
    private static final Set<String> NORMS = Set.of(
            "proposal.should",
            "proposal.must",
            "proposal.need-to",
            "proposal.it-is-important",
            "proposal.it-is-important-that",
            "proposal.there-is-need",
            "proposal.there-is-need-to");

    /** Whether it says what somebody should do: whose stance that is depends on who says so together. */
    public boolean isNorm() {
        return isNorm(reason.rule());
    }

    static boolean isNorm(String rule) {
        return NORMS.contains(rule);
    }
}
