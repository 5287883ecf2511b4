package org.entente.extraction.actor;

import java.io.Serializable;
import java.util.List;
import org.entente.statement.PartyCode;

/**
 * Who is meant by some words of a text.
 *
 * @param actors the parties, sorted; empty where the words mean no party that is known
 * @param speaker the name of the one person who is meant, or empty
 */
public record Reference(List<PartyCode> actors, String speaker) implements Serializable {
    public static final Reference NOBODY = new Reference(List.of(), "");

    public Reference {
        actors = List.copyOf(actors);
    }

    boolean isEmpty() {
        return actors.isEmpty() && speaker.isEmpty();
    }
}
