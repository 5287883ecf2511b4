package org.entente.extraction.meeting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/**
 * Which of those whom a text lets speak were at a meeting.
 *
 * @param speaking the representatives whom the text lets speak
 * @param addressing those of them who speak to the meeting
 */
record Voices(Parties parties, List<Person> speaking, List<Person> addressing) {

    /**
     * Those who speak of a meeting for who met there, if the text names them; of whom other scenes tell did so elsewhere.
     *
     * @param met who met
     */
    List<Person> at(List<PartyCode> met, List<Scene> main, List<Scene> others) {
        Set<Person> elsewhere = new LinkedHashSet<>();
        others.forEach(scene -> elsewhere.addAll(scene.people()));
        Set<Person> there =
                main.stream().flatMap(scene -> scene.people().stream()).collect(Collectors.toSet());
        return speaking.stream()
                .filter(person -> !elsewhere.contains(person) && !person.party().isEmpty())
                .filter(person -> areIncomplete(met)
                        || standsForOne(person, met)
                        || person.isTheMinister()
                        || addressing.contains(person)
                        || (isOpenToAll(met) && person.rank() != Person.Rank.OFFICIAL)
                        || there.stream().anyMatch(other -> isColleague(person, other)))
                .toList();
    }

    /** A single state meets nobody: the text names the others only where they speak. */
    boolean areIncomplete(List<PartyCode> met) {
        return met.size() < 2
                && met.stream().allMatch(party -> parties.members(party).size() < 2);
    }

    /** Of an organisation whose members are nearly all states any of them may have been there. */
    private boolean isOpenToAll(List<PartyCode> met) {
        return met.stream()
                .flatMap(party -> parties.find(party).stream())
                .anyMatch(party -> party.type() == Party.Type.ORGANISATION
                        && party.members().isEmpty());
    }

    /** Who speaks for a party, or for a member of an organisation, that met, was there. */
    private boolean standsForOne(Person person, List<PartyCode> met) {
        return met.stream()
                .anyMatch(party -> person.party().contains(party)
                        || !Collections.disjoint(parties.members(party), person.party()));
    }

    /** Whether two are ministers for the same matter, but not foreign affairs, on which all speak. */
    private static boolean isColleague(Person one, Person other) {
        String office = one.office().toLowerCase(Locale.ROOT);
        return one.rank() == Person.Rank.MINISTER
                && office.contains(" ")
                && !office.matches(".*\\b(?:foreign|external|state|prime)\\b.*")
                && office.equals(other.office().toLowerCase(Locale.ROOT));
    }
}
