package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.statement.Extraction;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;

/** Brings together what the sources say of the same person. */
final class PersonResolver {
    private final Ranks ranks;

    PersonResolver(Ranks ranks) {
        this.ranks = ranks;
    }

    List<ResolvedPerson> resolve(List<Extraction> extractions, List<Meeting> meetings) {
        List<Person> persons = new ArrayList<>();
        for (Extraction extraction : extractions) {
            String source = extraction.source().name();
            for (Sighting sighting : Sighting.of(extraction)) {
                String meeting = key(meetings, source, sighting.index());
                sighting.report().participations().forEach(p -> place(p, meeting, source, persons));
            }
            extraction.speakers().forEach(speaker -> place(speaker, "", source, persons));
        }
        return persons.stream().map(person -> person.resolved(ranks)).toList();
    }

    private static String key(List<Meeting> meetings, String source, int index) {
        return meetings.stream()
                .filter(meeting -> meeting.isSeenAs(source, index))
                .map(Meeting::key)
                .findFirst()
                .orElseThrow();
    }

    /** Adds the appearance to the person whom it most likely is of, or to a new one. */
    private static void place(Participation participation, String meeting, String source, List<Person> persons) {
        Optional<Person> best = persons.stream()
                .filter(person -> person.likeness(participation, meeting) > 0)
                .max(Comparator.comparing(person -> person.likeness(participation, meeting)));
        String key = best.map(Person::key).orElseGet(() -> key(participation, persons));
        Appearance appearance = new Appearance(key, meeting, source, participation);
        if (best.isPresent()) {
            persons.replaceAll(person -> person.key().equals(key) ? person.with(appearance) : person);
        } else {
            persons.add(new Person(key, List.of(appearance)));
        }
    }

    /** The name, with the party where another person has the same, with a number where that is taken too. */
    private static String key(Participation participation, List<Person> persons) {
        String name = Key.slug(participation.person());
        String party =
                participation.party().stream().map(PartyCode::value).findFirst().orElse("unknown");
        String withParty = Key.slug(participation.person() + " " + party);
        return Stream.concat(
                        Stream.of(name, withParty),
                        Stream.iterate(2, n -> n + 1).map(n -> withParty + "-" + n))
                .filter(key -> !key.isEmpty()
                        && persons.stream().noneMatch(person -> person.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }
}
