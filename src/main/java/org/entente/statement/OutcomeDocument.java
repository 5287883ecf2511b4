package org.entente.statement;

import java.io.Serializable;
import java.util.Locale;

/**
 * A document that a meeting adopted, signed or issued, as one source names it.
 *
 * @param name the source's words for it, without an article ("Joint Action Plan on Fisheries")
 * @param evidence the words that say so
 */
public record OutcomeDocument(String name, Genre genre, Evidence evidence) implements Serializable {

    /** What sort of document it is. */
    public enum Genre {
        /** A joint statement, or that of a chair. */
        STATEMENT,
        COMMUNIQUE,
        DECLARATION,
        MEMORANDUM,
        /** What binds under international law: a treaty, convention, protocol. */
        AGREEMENT,
        /** A plan, programme or roadmap. */
        PLAN;

        /** The word that is published. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
