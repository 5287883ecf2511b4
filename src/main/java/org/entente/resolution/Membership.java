package org.entente.resolution;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;

/** Groups and their members, which are the same whether a source names the one or the others. */
final class Membership {
    /** A party of its own: it signs beside its members, and the G7 and the G20 count it as one. */
    private static final PartyCode EUROPEAN_UNION = new PartyCode("EU");

    private final Parties register;

    Membership(Parties register) {
        this.register = register;
    }

    /** The parties with groups taken apart. */
    Set<PartyCode> members(Collection<PartyCode> parties) {
        return parties.stream().flatMap(this::members).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parties without the groups all of whose members are among them. */
    Set<PartyCode> withoutRepetition(Collection<PartyCode> parties) {
        Predicate<PartyCode> isRepeated =
                party -> members(party).allMatch(member -> !member.equals(party) && parties.contains(member));
        return parties.stream().filter(isRepeated.negate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<PartyCode> members(PartyCode party) {
        return party.equals(EUROPEAN_UNION) ? Stream.of(party) : register.members(party).stream();
    }
}
