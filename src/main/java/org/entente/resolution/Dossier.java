package org.entente.resolution;

import java.io.Serializable;
import java.util.List;
import org.entente.statement.Extraction;

/**
 * What all sources together say: who met, who was there, what was claimed, each with the sources that say so.
 *
 * @param extractions the ground of it all, the earliest published source first
 * @param meetings in the order in which the sources bring them up, as are persons and claims
 */
public record Dossier(
        List<Extraction> extractions, List<ResolvedMeeting> meetings, List<ResolvedPerson> persons, List<Claim> claims)
        implements Serializable {

    public Dossier {
        extractions = List.copyOf(extractions);
        meetings = List.copyOf(meetings);
        persons = List.copyOf(persons);
        claims = List.copyOf(claims);
    }
}
