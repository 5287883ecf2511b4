package org.entente.site.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows.Row;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;

/** What the store answers to the pages' own queries, {@code queries/pages/NAME.rq}. */
record PageData(Store store, CannedQueries queries, Addresses addresses) {

    /** Sources in the order of their publication, those of unknown date last. */
    static final Comparator<Row> EARLIEST_FIRST = Comparator.comparing((Row row) -> !row.has("published"))
            .thenComparing(row -> row.text("published"))
            .thenComparing(row -> row.text("source"));

    /** The rows of a query; none where an argument cannot be the name of anything. */
    List<Row> rows(String query, Map<String, String> arguments) {
        try {
            return store.select(queries.known("pages/" + query).with(arguments)).rows();
        } catch (BadArgumentException e) {
            return List.of();
        }
    }

    /** The rows of a query about each of several things; none where there are no things. */
    List<Row> rows(String query, String parameter, List<String> things) {
        try {
            return things.isEmpty()
                    ? List.of()
                    : store.select(queries.known("pages/" + query).about(parameter, things))
                            .rows();
        } catch (BadArgumentException e) {
            return List.of();
        }
    }

    Optional<Row> row(String query, Map<String, String> arguments) {
        return rows(query, arguments).stream().findFirst();
    }

    /** The thing in one column with its label in another. */
    Link link(Row row, String thing, String label) {
        return addresses.link(row.text(thing), row.text(label));
    }

    /** The things of a column that holds a line for each, its IRI and its label with a tab between them, by label. */
    List<Link> links(Row row, String column) {
        return records(row, column).stream()
                .map(cells -> addresses.link(cells.get(0), cells.get(1)))
                .sorted(Comparator.comparing(Link::label).thenComparing(Link::href))
                .toList();
    }

    /** A column that holds several records, one on each line, their cells with tabs between them. */
    static List<List<String>> records(Row row, String column) {
        return row.text(column)
                .lines()
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** A column that holds a line for each of several values. */
    static List<String> values(Row row, String column) {
        return row.text(column)
                .lines()
                .filter(line -> !line.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The claim of a row with the columns {@code claim label kind actors sources diverging}. */
    ClaimLine claim(Row row) {
        return new ClaimLine(
                link(row, "claim", "label"),
                Force.named(row.text("kind")),
                links(row, "actors"),
                row.number("sources"),
                row.has("diverging"));
    }

    /** The rows of one subject each, with how many claims of each kind it has, the most first. */
    List<Tally> tallies(List<Row> rows) {
        return rows.stream().map(this::tally).sorted(Tally.MOST_FIRST).toList();
    }

    private Tally tally(Row row) {
        return new Tally(
                link(row, "subject", "label"),
                row.text("date"),
                row.number("commitments"),
                row.number("proposals"),
                row.number("positions"));
    }

    /** Who was met: a column of records that end in the number of common meetings; the most first. */
    List<ListItem> met(Row row, String column, Text text) {
        return records(row, column).stream()
                .sorted(Comparator.comparing((List<String> cells) -> -Integer.parseInt(cells.get(2)))
                        .thenComparing(cells -> cells.get(1)))
                .map(cells -> new ListItem(
                        addresses.link(cells.get(0), cells.get(1)),
                        "",
                        text.count("meetings", Long.parseLong(cells.get(2)))))
                .toList();
    }
}
