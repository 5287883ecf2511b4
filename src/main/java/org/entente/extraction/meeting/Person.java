package org.entente.extraction.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.Span;
import org.entente.statement.PartyCode;

/**
 * A person whom a text names.
 *
 * @param name the fullest form of the name in the text, without titles
 * @param party the party that the person stands for; empty where the text does not let it be known, else one
 * @param office the office in the text's words, or empty
 * @param mentions where the text names the person, in its order; the first is the introduction
 */
public record Person(String name, List<PartyCode> party, String office, Rank rank, List<Span> mentions)
        implements Serializable {

    public Person {
        party = List.copyOf(party);
        mentions = List.copyOf(mentions);
    }

    /** Whether the person can stand for a state at a meeting of ministers or leaders. */
    public boolean isRepresentative() {
        return rank == Rank.LEADER || rank == Rank.MINISTER || rank == Rank.OFFICIAL;
    }

    /** "The Kenyan minister, Otieno, took a softer line": which minister is clear only among those who met. */
    boolean isTheMinister() {
        return Set.of("minister", "counterpart").contains(office.toLowerCase(Locale.ROOT)) && !party.isEmpty();
    }

    /** Whether the person's office is one of a state, and the text does not tell of which. */
    boolean lacksState() {
        return party.isEmpty() && (rank == Rank.LEADER || rank == Rank.MINISTER || rank == Rank.SPOKESPERSON);
    }

    /** What the person's office is. */
    public enum Rank {
        LEADER,
        MINISTER,
        /** An envoy, an adviser, a head of an organisation. */
        OFFICIAL,
        /** Speaks for others and does not take part. */
        SPOKESPERSON,
        /** Held an office once. */
        FORMER,
        /** The text gives no office. */
        NONE
    }
}
