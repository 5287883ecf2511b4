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
record PersonPages(PageData data) {

    Optional<Sheet> of(String key, Visit visit) {
        Map<String, String> person = Map.of("person", key);
        return data.row("person", person)
                .map(row -> sheet(row, data.rows("person-meetings", person), data.rows("person-claims", person)));
    }

    private Sheet sheet(Row row, List<Row> meetings, List<Row> claims) {
        PersonPage page = new PersonPage(
                row.text("name"),
                appearances(meetings),
                data.links(row, "met"),
                claims.stream().map(data::claim).toList());
        return new Sheet("person", "browse/people", page.name(), "", row.text("iri"), page);
    }

    /** One line for each meeting, whatever number of sources place the person there; the latest first. */
    private List<Appearance> appearances(List<Row> rows) {
        Map<Link, List<Row>> byMeeting = rows.stream()
                .collect(groupingBy(row -> data.link(row, "meeting", "name"), LinkedHashMap::new, toList()));
        return byMeeting.entrySet().stream()
                .map(entry -> appearance(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Appearance::date)
                        .reversed()
                        .thenComparing(appearance -> appearance.meeting().href()))
                .toList();
    }

    private Appearance appearance(Link meeting, List<Row> rows) {
        List<String> roles =
                rows.stream().map(row -> row.text("role")).distinct().toList();
        return new Appearance(
                meeting,
                rows.get(0).text("date"),
                rows.stream()
                        .filter(row -> row.has("party"))
                        .map(row -> data.link(row, "party", "partyLabel"))
                        .findFirst()
                        .orElse(Link.none("")),
                rows.stream()
                        .map(row -> row.text("office"))
                        .filter(office -> !office.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                roles.contains("chair") ? "chair" : roles.contains("participant") ? "participant" : "speaker");
    }
}
