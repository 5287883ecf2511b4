package org.entente.extraction.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.meeting.Person;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/**
 * The parties that "all parties" means in a text.
 *
 * @param parties sorted; groups by their members
 * @param unrepresented those for which the text names nobody
 * @param guests organisations for which officials were there, but no minister
 * @param voice the party whose people the text names most often; empty where nobody stands out, else one
 */
record Attendance(
        List<PartyCode> parties,
        List<PartyCode> voice,
        List<PartyCode> unrepresented,
        List<PartyCode> guests,
        Parties register) {

    private static final int LIST = 3;

    static Attendance of(Collection<PartyCode> met, List<Person> people, Parties register) {
        Set<PartyCode> named = new TreeSet<>(met);
        people.stream().filter(Person::isRepresentative).forEach(person -> named.addAll(person.party()));
        Set<PartyCode> spelledOut =
                met.stream().filter(code -> isSpelledOut(code, named, register)).collect(Collectors.toSet());
        Set<PartyCode> present = new TreeSet<>(met);
        spelledOut.stream()
                .flatMap(body -> register.members(body).stream())
                .filter(named::contains)
                .forEach(present::add);
        present.removeAll(spelledOut);
        List<PartyCode> parties = present.stream()
                .flatMap(code -> isGroup(code, register) ? register.members(code).stream() : Stream.of(code))
                .distinct()
                .sorted()
                .toList();
        Map<PartyCode, Integer> mentions = people.stream()
                .flatMap(person -> person.party().stream()
                        .map(party -> Map.entry(party, person.mentions().size())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        List<PartyCode> voice = mentions.entrySet().stream()
                .max(Map.Entry.<PartyCode, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of());
        List<PartyCode> unrepresented =
                parties.stream().filter(party -> !mentions.containsKey(party)).toList();
        List<PartyCode> guests = parties.stream()
                .filter(party -> isOfNobody(party, register) && areOnlyOfficials(party, people))
                .toList();
        return new Attendance(parties, voice, unrepresented, guests, register);
    }

    /** "the ministers of the Community, under the chairmanship of Kenya's": one member in the chair is among them. */
    static Collection<PartyCode> withoutHost(Collection<PartyCode> met, Parties register) {
        return met.stream()
                .filter(body -> met.size() > 1 && met.size() <= LIST)
                .filter(body -> met.stream()
                        .allMatch(code ->
                                code.equals(body) || register.members(body).contains(code)))
                .findFirst()
                .<Collection<PartyCode>>map(List::of)
                .orElse(met);
    }

    private static boolean areOnlyOfficials(PartyCode party, List<Person> people) {
        return people.stream()
                .filter(person -> person.party().contains(party))
                .allMatch(person -> person.rank() == Person.Rank.OFFICIAL);
    }

    /** Whether it is an organisation whose members are not known: else their ministers may have come for it. */
    private static boolean isOfNobody(PartyCode code, Parties register) {
        return register.find(code)
                .filter(party -> party.type() == Party.Type.ORGANISATION
                        && party.members().isEmpty())
                .isPresent();
    }

    /** Those whom "the ministers" means. */
    List<PartyCode> ministers() {
        return guests.size() == parties.size()
                ? parties
                : parties.stream().filter(party -> !guests.contains(party)).toList();
    }

    /** "the Group of Five, France, Germany, …": a group whose members are named one by one is those that are named. */
    private static boolean isSpelledOut(PartyCode group, Collection<PartyCode> met, Parties register) {
        List<PartyCode> members = register.members(group);
        long named = members.stream().filter(met::contains).count();
        return members.size() > LIST && named >= members.size() - 1;
    }

    /** The party that a person stands for; where the text does not say, the only one for which nobody else stands. */
    List<PartyCode> partyOf(Person person) {
        boolean known = !person.party().isEmpty() || unrepresented.size() != 1 || !person.isRepresentative();
        return known ? person.party() : unrepresented;
    }

    /** "The five countries": all who met, all but one, or a group of that size that they belong to. */
    Optional<List<PartyCode>> counted(int number) {
        if (parties.size() == number) {
            return Optional.of(parties);
        }
        Optional<List<PartyCode>> group = register.all().stream()
                .map(Party::members)
                .filter(members -> members.size() == number && parties.containsAll(members))
                .findFirst();
        Function<PartyCode, List<PartyCode>> without =
                party -> parties.stream().filter(other -> !other.equals(party)).toList();
        return group.or(() -> voice.stream()
                .map(without)
                .filter(rest -> rest.size() == number)
                .findFirst());
    }

    /** "the Forum": the organisation of that name that is among those who met. */
    Optional<List<PartyCode>> called(String noun, Collection<PartyCode> met) {
        return met.stream()
                .filter(code -> register.find(code).stream()
                        .filter(party -> party.type() == Party.Type.ORGANISATION)
                        .anyMatch(party -> party.name().toLowerCase(Locale.ROOT).endsWith(" " + noun)))
                .findFirst()
                .map(code -> settle(List.of(code)));
    }

    /** Groups are named by their members where these have met. */
    List<PartyCode> settle(Collection<PartyCode> codes) {
        return codes.stream()
                .flatMap(code -> isMetByMembers(code) ? register.members(code).stream() : Stream.of(code))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isMetByMembers(PartyCode code) {
        return !parties.contains(code) && parties.containsAll(register.members(code));
    }

    private static boolean isGroup(PartyCode code, Parties register) {
        return register.find(code)
                .filter(party -> party.type() == Party.Type.GROUP)
                .isPresent();
    }
}
