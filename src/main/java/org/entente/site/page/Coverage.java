package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.site.page.MeetingPage.Cell;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.TopicRows;
import org.entente.store.Rows.Row;

/**
 * The claims of a meeting against the sources that report it.
 *
 * @param columns the sources, the first published first
 * @param claims the claims that most sources report first
 */
record Coverage(List<Column> columns, List<Line> claims) {

    /** A row of the matrix with what it is filtered and grouped by. */
    record Line(MeetingPage.Row row, List<Link> topics) {
        int reports() {
            return row.reports();
        }
    }

    /** Of the rows of the coverage query; {@code parties} are those of the meeting. */
    static Coverage of(PageData data, List<Row> rows, List<Link> parties) {
        Map<Link, Row> sources = new LinkedHashMap<>();
        rows.stream()
                .sorted(PageData.EARLIEST_FIRST.thenComparing(row -> !row.has("start")))
                .forEach(row -> sources.putIfAbsent(data.link(row, "source", "title"), row));
        List<Link> order = List.copyOf(sources.keySet());
        List<Row> described = List.copyOf(sources.values());
        List<Column> columns = IntStream.range(0, order.size())
                .mapToObj(i -> column(i, order.get(i), described.get(i)))
                .toList();
        Map<String, List<Row>> claims = rows.stream()
                .filter(row -> row.has("claim"))
                .collect(groupingBy(row -> row.text("claim"), LinkedHashMap::new, toList()));
        List<Line> lines = claims.values().stream()
                .map(claim -> line(data, claim, order, parties))
                .sorted(Comparator.comparing(Line::reports)
                        .reversed()
                        .thenComparing(line -> line.row().claim().href()))
                .toList();
        return new Coverage(columns, lines);
    }

    /** The claims below their first topic, the topic with most claims first. */
    List<TopicRows> byTopic() {
        Map<Link, List<Line>> byTopic = claims.stream()
                .collect(groupingBy(
                        line -> line.topics().isEmpty()
                                ? Link.none("–")
                                : line.topics().get(0),
                        LinkedHashMap::new,
                        toList()));
        return byTopic.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Link, List<Line>> topic) ->
                                -topic.getValue().size())
                        .thenComparing(topic -> topic.getKey().label()))
                .map(topic -> new TopicRows(
                        topic.getKey(), topic.getValue().stream().map(Line::row).toList()))
                .toList();
    }

    private static Column column(int index, Link source, Row row) {
        String words = row.has("start") ? source.href() + "#" + Anchor.at(row.number("start")) : source.href();
        return new Column(letter(index), source, row.text("publisher"), row.text("published"), words);
    }

    /** A to Z, then AA, AB, … */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private static Line line(PageData data, List<Row> claim, List<Link> order, List<Link> parties) {
        Row first = claim.get(0);
        List<Cell> cells = order.stream()
                .map(source -> cell(
                        data,
                        claim.stream()
                                .filter(row -> data.link(row, "source", "title").equals(source))
                                .toList()))
                .toList();
        List<Link> actors = data.links(first, "actors");
        MeetingPage.Row row = new MeetingPage.Row(
                data.link(first, "claim", "label"),
                Force.named(first.text("kind")),
                actors,
                actors.size() > 1 && actors.equals(parties),
                cells,
                first.has("diverging"));
        return new Line(row, data.links(first, "topics"));
    }

    /** Where a source says the same twice, the stronger wording speaks for it. */
    private static Cell cell(PageData data, List<Row> statements) {
        return statements.stream()
                .min(Comparator.comparing(row -> Force.named(row.text("force"))))
                .map(row -> new Cell(
                        Force.named(row.text("force")),
                        data.addresses().href(row.text("claim")) + "#" + Anchor.of(row.text("statement"))))
                .orElse(new Cell(Force.SILENT, ""));
    }
}
