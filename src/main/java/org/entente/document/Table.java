package org.entente.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Knowledge that a domain expert keeps in a file: tab-separated cells in UTF-8, the first line that is not a comment
 * names the columns, lines that begin with {@code #} say what the file is, where it comes from and under which licence.
 * Within a cell {@code |} parts the items of a list. Cells at the end of a line may be left out.
 *
 * @param name the resource it was read from
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads a resource of the program, such as {@code ontology/states.tsv}. */
    public static Table read(String resource) {
        InputStream stream = Table.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + ": not on the class path; build the program again");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(resource, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads lines; {@code name} is what messages call them. */
    static Table parse(String name, List<String> lines) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(name + ":" + number, columns, cells));
            }
        }
        return new Table(name, columns, rows);
    }

    /**
     * One line.
     *
     * @param place file and line number, for messages
     */
    public record Row(String place, List<String> columns, List<String> cells) {

        public Row {
            if (cells.size() > columns.size()) {
                throw new IllegalArgumentException(
                        place + ": " + cells.size() + " cells for " + columns.size() + " columns");
            }
        }

        /** The cell of a column, without outer blanks; empty where the line leaves it out. */
        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(place + ": no column \"" + column + "\" among " + columns);
            }
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** The items of a cell. */
        public List<String> list(String column) {
            String cell = text(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
        }

        /** What to throw when a cell cannot be understood: says where it stands. */
        public IllegalArgumentException fault(String reason) {
            return new IllegalArgumentException(place + ": " + reason);
        }
    }
}
