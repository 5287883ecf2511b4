package org.entente.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.Filter;

/**
 * Which claims of a meeting the reader wants to see; an empty string stands for all.
 *
 * @param view one of {@link #VIEWS}, how they are shown
 */
record CoverageFilter(String kind, String party, String topic, String source, String view) {
    private static final String MATRIX = "matrix";
    private static final List<String> VIEWS = List.of(MATRIX, "network");

    static CoverageFilter of(Visit visit) {
        return new CoverageFilter(
                visit.parameter("kind"),
                visit.parameter("party"),
                visit.parameter("topic"),
                visit.parameter("source"),
                VIEWS.contains(visit.parameter("view")) ? visit.parameter("view") : VIEWS.get(0));
    }

    /** The same claims in each view, with the name of the view. */
    List<Link> views(Addresses addresses, String path) {
        return VIEWS.stream()
                .map(other -> new Link(addresses.with(path, parameters(other)), other))
                .toList();
    }

    /** The part of the matrix that is asked for, with the way to the others; the picture is whole. */
    Pager pager(Part part, Addresses addresses, String path) {
        return view.equals(MATRIX)
                ? part.pager(addresses, path, parameters(view)).to("coverage")
                : Pager.NONE;
    }

    private Map<String, String> parameters(String shown) {
        return Map.of("kind", kind, "party", party, "topic", topic, "source", source, "view", shown);
    }

    Coverage apply(Coverage coverage) {
        int column = coverage.columns().stream().map(Column::letter).toList().indexOf(source);
        return new Coverage(
                coverage.columns(),
                coverage.claims().stream()
                        .filter(line ->
                                kind.isEmpty() || line.row().force().code().equals(kind))
                        .filter(line -> party.isEmpty() || hasKey(line.row().actors(), party))
                        .filter(line -> topic.isEmpty() || hasKey(line.topics(), topic))
                        .filter(line ->
                                column < 0 || line.row().cells().get(column).force() != Force.SILENT)
                        .toList());
    }

    /** The filter as a form that offers what the meeting has. */
    Filter choices(Coverage coverage) {
        return new Filter(
                kind,
                party,
                topic,
                source,
                view,
                choices(coverage.claims().stream().flatMap(line -> line.row().actors().stream())),
                choices(coverage.claims().stream().flatMap(line -> line.topics().stream())));
    }

    private static List<Choice> choices(Stream<Link> links) {
        return links.distinct()
                .sorted(Comparator.comparing(Link::label))
                .map(link -> new Choice(key(link), link.label()))
                .toList();
    }

    private static boolean hasKey(List<Link> links, String key) {
        return links.stream().anyMatch(link -> key(link).equals(key));
    }

    private static String key(Link link) {
        return link.href().substring(link.href().lastIndexOf('/') + 1);
    }
}
