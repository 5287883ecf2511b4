package org.entente.statement;

import java.io.Serializable;
import java.util.List;

/**
 * One person's part in one meeting, or on the edge of it, as one source tells it.
 *
 * @param person the fullest form of the name in the source, without titles ("Wang Yi")
 * @param party the party that the person stands for; empty list where the source does not let it be known, else one
 * @param office the office in the source's words ("State Councilor and Foreign Minister"), or empty
 * @param evidence where the source introduces the person
 */
public record Participation(String person, List<PartyCode> party, String office, Role role, Evidence evidence)
        implements Serializable {

    public Participation {
        party = List.copyOf(party);
        if (party.size() > 1) {
            throw new IllegalArgumentException(person + " stands for several parties: " + party);
        }
    }

    /** The person's part. */
    public enum Role {
        CHAIR,
        PARTICIPANT,
        /** Speaks about the meeting without being said to attend it, such as a spokesperson. */
        SPEAKER
    }
}
