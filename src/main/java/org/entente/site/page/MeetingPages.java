package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.site.page.MeetingPage.Attendance;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.Neighbour;
import org.entente.site.page.MeetingPage.TopicRows;
import org.entente.store.Rows.Row;

/** Meetings as the store knows them, each with its coverage. */
record MeetingPages(PageData data) {
    private static final int CELLS = 800;
    private static final int FEWEST_ROWS = 20;

    Optional<Sheet> of(String key, Visit visit) {
        Map<String, String> meeting = Map.of("meeting", key);
        return data.row("meeting", meeting)
                .map(row -> sheet(
                        row,
                        data.rows("meeting-people", meeting),
                        data.rows("meeting-coverage", meeting),
                        CoverageFilter.of(visit),
                        visit));
    }

    private Sheet sheet(Row row, List<Row> people, List<Row> told, CoverageFilter filter, Visit visit) {
        String iri = row.text("iri");
        List<Row> reported = told.stream().filter(source -> !isMention(source)).toList();
        Coverage coverage = Coverage.of(data, reported.isEmpty() ? told : reported, data.links(row, "parties"));
        Coverage shown = filter.apply(coverage);
        List<TopicRows> byTopic = shown.byTopic();
        Part part = Part.of(visit, shown.claims().size(), rows(coverage));
        String path = "page/meeting/" + lastSegment(iri);
        MeetingPage page = new MeetingPage(
                row.text("name"),
                row.text("date"),
                row.text("format"),
                row.text("place"),
                row.number("ordinal"),
                data.links(row, "parties"),
                attendances(people, coverage),
                new Outcomes(data, coverage.columns()).of(row),
                series(row, iri),
                coverage.columns(),
                reported.isEmpty(),
                TopicRows.part(byTopic, part),
                filter.choices(coverage),
                shown.claims().size(),
                coverage.claims().size(),
                Brief.of(coverage),
                Network.of(byTopic),
                filter.pager(part, data.addresses(), path),
                filter.views(data.addresses(), path),
                data.addresses().with("queries/coverage-matrix.csv", Map.of("meeting", lastSegment(iri))));
        return new Sheet("meeting", "browse/meetings", page.name(), "", iri, page).with(row);
    }

    /** Whether the source is about something else and speaks of the meeting in passing. */
    private static boolean isMention(Row source) {
        return source.text("mentioned").equals("true");
    }

    /** How many claims the matrix shows at once, so that a page has no more cells than it can carry. */
    private static int rows(Coverage coverage) {
        return Math.max(FEWEST_ROWS, CELLS / Math.max(1, coverage.columns().size()));
    }

    /** One line for each person, whatever number of sources name them; the chair first. */
    private List<Attendance> attendances(List<Row> people, Coverage coverage) {
        Map<Link, List<Row>> byPerson = people.stream()
                .collect(groupingBy(row -> data.link(row, "person", "name"), LinkedHashMap::new, toList()));
        return byPerson.entrySet().stream()
                .map(entry -> attendance(entry.getKey(), entry.getValue(), coverage))
                .sorted(Comparator.comparing(
                                (Attendance attendance) -> attendance.role().isEmpty())
                        .thenComparing(attendance -> attendance.party().label()))
                .toList();
    }

    private Attendance attendance(Link person, List<Row> rows, Coverage coverage) {
        Link party = rows.stream()
                .filter(row -> row.has("party"))
                .map(row -> data.link(row, "party", "partyLabel"))
                .findFirst()
                .orElse(Link.none(""));
        List<String> offices = rows.stream()
                .map(row -> row.text("office"))
                .filter(office -> !office.isEmpty())
                .distinct()
                .toList();
        String role = rows.stream().anyMatch(row -> row.text("role").equals("chair")) ? "chair" : "";
        List<Link> words = coverage.columns().stream()
                .flatMap(column -> words(column, rows).stream())
                .toList();
        return new Attendance(person, party, offices, role, words);
    }

    /** Where a source of the matrix first names a person. */
    private Optional<Link> words(Column column, List<Row> rows) {
        return rows.stream()
                .filter(row -> data.addresses()
                        .href(row.text("source"))
                        .equals(column.source().href()))
                .findFirst()
                .map(row -> new Link(column.source().href() + "#" + Anchor.at(row.number("start")), column.letter()));
    }

    private List<Neighbour> series(Row row, String iri) {
        return PageData.records(row, "series").stream()
                .map(cells -> new Neighbour(
                        data.addresses().link(cells.get(0), cells.get(1)),
                        cells.get(2),
                        cells.get(0).equals(iri)))
                .sorted(Comparator.comparing(Neighbour::date))
                .toList();
    }

    private static String lastSegment(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
