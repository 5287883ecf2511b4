package org.entente.resolution;

import java.io.Serializable;
import java.util.List;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;

/**
 * A commitment, proposal or position that the statements of one or more sources agree on.
 *
 * @param key readable and lasting, fit for an IRI; it comes from the first statement
 * @param label the claim in one line, in the words of the first statement
 * @param kind the kind that most sources give it, on a tie the weaker
 * @param actors as most sources have them, sorted
 * @param addressees the parties that are asked or promised according to any source, sorted
 * @param topics those that most sources give, at most three
 * @param meeting the key of the meeting that it was made at, or empty
 * @param attestations the statements that report it, in the order of the sources and of the text; at least one
 * @param silent names of the sources that report the meeting and leave this out
 * @param divergences on what the sources differ
 * @param independentSources how many sources report it, those that reprint another's words not counted
 */
public record Claim(
        String key,
        String label,
        Kind kind,
        List<PartyCode> actors,
        List<PartyCode> addressees,
        List<TopicCode> topics,
        String meeting,
        List<Attestation> attestations,
        List<String> silent,
        List<Divergence> divergences,
        int independentSources)
        implements Serializable {

    public Claim {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        topics = List.copyOf(topics);
        attestations = List.copyOf(attestations);
        silent = List.copyOf(silent);
        divergences = List.copyOf(divergences);
    }

    /** Names of the sources that report it. */
    public List<String> sources() {
        return attestations.stream().map(Attestation::source).distinct().toList();
    }

    /**
     * One source's wording of the claim.
     *
     * @param source the source's name
     */
    public record Attestation(String source, Statement statement) implements Serializable {}
}
