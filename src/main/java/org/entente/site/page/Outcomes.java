package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.Naming;
import org.entente.site.page.MeetingPage.Outcome;
import org.entente.store.Rows.Row;

/** The documents that came out of a meeting, each with the words of every source that names it. */
record Outcomes(PageData data, List<Column> columns) {

    /** Of a row whose column {@code outcomes} has the cells document, name, genre, source, start and quote. */
    List<Outcome> of(Row row) {
        Map<String, List<List<String>>> documents = PageData.records(row, "outcomes").stream()
                .collect(groupingBy(cells -> cells.get(0), LinkedHashMap::new, toList()));
        return documents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(document -> outcome(document.getKey(), document.getValue()))
                .toList();
    }

    private Outcome outcome(String iri, List<List<String>> records) {
        List<String> first = records.get(0);
        return new Outcome(
                iri.substring(iri.indexOf('#') + 1),
                first.get(1),
                first.get(2),
                columns.stream().flatMap(column -> namings(column, records)).toList());
    }

    /** In the order of the columns. */
    private Stream<Naming> namings(Column column, List<List<String>> records) {
        return records.stream()
                .filter(cells -> data.addresses()
                        .href(cells.get(3))
                        .equals(column.source().href()))
                .map(cells -> new Naming(
                        new Link(
                                column.source().href() + "#" + Anchor.at(Integer.parseInt(cells.get(4))),
                                column.letter()),
                        cells.get(5).equals(column.source().label()) ? "" : cells.get(5)));
    }
}
