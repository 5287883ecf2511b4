package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;

/** A person while the sources are gathered: the key and every appearance, the founder first. */
record Person(String key, List<Appearance> appearances) {

    Person {
        appearances = List.copyOf(appearances);
    }

    Person with(Appearance appearance) {
        List<Appearance> more = new ArrayList<>(appearances);
        more.add(appearance);
        return new Person(key, more);
    }

    /** How much speaks for the participation being this person's; 0 for nothing, or where the party is another. */
    int likeness(Participation participation, String meeting) {
        if (!party().isEmpty() && !participation.party().isEmpty() && !party().equals(participation.party())) {
            return 0;
        }
        boolean partyKnown = party().equals(participation.party()) && !party().isEmpty();
        int name = names().stream()
                .mapToInt(form -> likeness(PersonName.of(form), PersonName.of(participation.person()), partyKnown))
                .max()
                .orElse(0);
        boolean sameMeeting = appearances.stream().anyMatch(a -> a.meeting().equals(meeting));
        return name == 0 ? 0 : 2 * name + (sameMeeting ? 1 : 0);
    }

    /** Without a party in common, only the same full name will do. */
    private int likeness(PersonName one, PersonName other, boolean partyKnown) {
        int common = Math.min(one.words().size(), other.words().size());
        if (one.isFormOf(other)) {
            return partyKnown || common > 1 ? 1 + common : 0;
        }
        return partyKnown && one.isVariantOf(other) ? 1 : 0;
    }

    ResolvedPerson resolved(Ranks ranks) {
        List<String> offices = appearances.stream()
                .map(appearance -> appearance.participation().office())
                .filter(office -> !office.isEmpty())
                .distinct()
                .toList();
        return new ResolvedPerson(
                key,
                name(),
                names().stream().filter(form -> !form.equals(name())).toList(),
                party(),
                offices,
                ranks.of(offices),
                appearances);
    }

    /** The form with the most words, of these the first that was read. */
    private String name() {
        return names().stream()
                .max(Comparator.comparing(form -> Words.of(form).size()))
                .orElseThrow();
    }

    private List<String> names() {
        return appearances.stream()
                .map(appearance -> appearance.participation().person())
                .distinct()
                .toList();
    }

    private List<PartyCode> party() {
        return appearances.stream()
                .map(appearance -> appearance.participation().party())
                .filter(party -> !party.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
