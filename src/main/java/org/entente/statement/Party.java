package org.entente.statement;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * Who may meet, pledge and declare.
 *
 * @param members the parties that an organisation or group consists of; empty for a state and where nearly all states
 *     are members
 */
public record Party(PartyCode code, Type type, Naming naming, List<PartyCode> members, Identifiers identifiers)
        implements Serializable {

    public Party {
        members = List.copyOf(members);
    }

    Party without(Collection<PartyCode> some) {
        List<PartyCode> rest =
                members.stream().filter(member -> !some.contains(member)).toList();
        return new Party(code, type, naming, rest, identifiers);
    }

    /** The name in general use. */
    public String name() {
        return naming.name();
    }

    /** What a party is. */
    public enum Type {
        STATE,
        ORGANISATION,
        /** States that act together without a secretariat of their own, such as the G7. */
        GROUP
    }

    /**
     * How texts call a party.
     *
     * @param name the name in general use
     * @param official the official name, or empty
     * @param others other names, spellings and abbreviations
     * @param adjectives adjectives and demonyms ("Danish", "Danes")
     * @param seats capital and seats of government that stand for the government ("the Kremlin")
     * @param shared those of the names and seats that persons and other places bear too ("Jordan")
     */
    public record Naming(
            String name,
            String official,
            List<String> others,
            List<String> adjectives,
            List<String> seats,
            List<String> shared)
            implements Serializable {

        public Naming {
            others = List.copyOf(others);
            adjectives = List.copyOf(adjectives);
            seats = List.copyOf(seats);
            shared = List.copyOf(shared);
        }
    }

    /**
     * What other registers call it; empty where it is not known for certain.
     *
     * @param alpha3 ISO 3166-1 alpha-3
     * @param wikidata the item ("Q148")
     * @param eurovoc the number of the EuroVoc concept
     */
    public record Identifiers(String alpha3, String wikidata, String eurovoc) implements Serializable {}
}
