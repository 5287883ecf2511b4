package org.entente.extraction.party;

import java.io.Serializable;
import java.util.List;
import org.entente.document.Span;
import org.entente.statement.PartyCode;

/**
 * A place in a text that names a party.
 *
 * @param codes the party; several for a phrase that means several at once ("the two Koreas")
 */
public record PartyMention(Span span, List<PartyCode> codes, Form form) implements Serializable {

    public PartyMention {
        codes = List.copyOf(codes);
    }

    /** In which way the party is named. */
    public enum Form {
        NAME,
        /** An adjective or demonym: "Danish", "Danes". */
        ADJECTIVE,
        /** The capital or a seat of government, which may be no more than a place. */
        CAPITAL,
        /** A group of states, or several parties at once: "the G7", "the two Koreas". */
        GROUP,
        /** By a name that several parties share; only while it is not yet clear which of them is meant. */
        SHORT
    }
}
