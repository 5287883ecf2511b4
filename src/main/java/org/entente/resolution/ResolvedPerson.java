package org.entente.resolution;

import java.io.Serializable;
import java.util.List;
import org.entente.statement.PartyCode;

/**
 * A person whom one or more sources name.
 *
 * @param key readable and lasting, fit for an IRI ("wang-yi")
 * @param name the fullest form of the name
 * @param otherNames the other forms that the sources use
 * @param party the party that the person stands for, at most one
 * @param offices in the sources' words, each once
 */
public record ResolvedPerson(
        String key,
        String name,
        List<String> otherNames,
        List<PartyCode> party,
        List<String> offices,
        Rank rank,
        List<Appearance> appearances)
        implements Serializable {

    public ResolvedPerson {
        otherNames = List.copyOf(otherNames);
        party = List.copyOf(party);
        offices = List.copyOf(offices);
        appearances = List.copyOf(appearances);
    }

    /** What a person's offices come to, the highest first. */
    public enum Rank {
        /** Heads of state, government or organisation. */
        LEADER,
        /** Members of a government and those who deputise for them. */
        MINISTER,
        SPOKESPERSON,
        /** Any other office, or none that a source names. */
        OTHER
    }
}
