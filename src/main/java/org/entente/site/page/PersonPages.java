package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.site.page.PersonPage.Appearance;
import org.entente.store.Rows.Row;

/** People as the store knows them. */
record PersonPages(PageData data, ClaimLists claims) {

    Optional<Sheet> of(String key, Visit visit) {
        return data.row("person", Map.of("person", key)).map(row -> sheet(row, key, visit));
    }

    private Sheet sheet(Row row, String key, Visit visit) {
        String iri = row.text("iri");
        Part part = claims.part(visit, iri);
        PersonPage page = new PersonPage(
                row.text("name"),
                appearances(row),
                data.met(row, "met", visit.text()),
                claims.tallies(iri, "topic"),
                claims.overTime(iri),
                claims.lines(iri, part),
                part.pager(data.addresses(), "page/person/" + key));
        return new Sheet("person", "browse/people", page.name(), "", iri, page).with(row);
    }

    /** One line for each meeting, whatever number of sources place the person there; the latest first. */
    private List<Appearance> appearances(Row row) {
        Map<Link, List<Sighting>> byMeeting = PageData.records(row, "appearances").stream()
                .map(this::sighting)
                .collect(groupingBy(Sighting::meeting, LinkedHashMap::new, toList()));
        return byMeeting.values().stream()
                .map(PersonPages::appearance)
                .sorted(Comparator.comparing(Appearance::date)
                        .reversed()
                        .thenComparing(appearance -> appearance.meeting().href()))
                .toList();
    }

    /** The person at a meeting as one source has it; the office and the party's label may be empty. */
    private record Sighting(Link meeting, String date, Link party, String office, String role) {}

    private Sighting sighting(List<String> cells) {
        return new Sighting(
                data.addresses().link(cells.get(0), cells.get(1)),
                cells.get(2),
                data.addresses().link(cells.get(3), cells.get(4)),
                cells.get(5),
                cells.get(6));
    }

    private static Appearance appearance(List<Sighting> sightings) {
        Sighting first = sightings.get(0);
        List<String> roles = sightings.stream().map(Sighting::role).toList();
        return new Appearance(
                first.meeting(),
                first.date(),
                sightings.stream()
                        .map(Sighting::party)
                        .filter(party -> !party.label().isEmpty())
                        .findFirst()
                        .orElse(Link.none("")),
                sightings.stream()
                        .map(Sighting::office)
                        .filter(office -> !office.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                roles.contains("chair") ? "chair" : roles.contains("participant") ? "participant" : "speaker");
    }
}
