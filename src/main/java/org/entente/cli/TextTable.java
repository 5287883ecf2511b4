package org.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.entente.store.Rows;

/**
 * A result for reading on a terminal: things by the last segment of their IRI, long cells cut, columns in line.
 * Whoever needs it whole asks for CSV.
 */
record TextTable(List<List<String>> lines) {
    private static final int WIDEST = 72;

    TextTable {
        lines = List.copyOf(lines);
    }

    static TextTable of(Rows rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.columns());
        for (Rows.Row row : rows.rows()) {
            lines.add(rows.columns().stream()
                    .map(column -> row.term(column).map(TextTable::cell).orElse(""))
                    .toList());
        }
        return new TextTable(lines);
    }

    void print(PrintStream out) {
        int columns = lines.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> length(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(widths[column] - length(cell) + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String cell(Node term) {
        String text = term.isURI()
                ? term.getURI().substring(term.getURI().lastIndexOf('/') + 1)
                : term.getLiteralLexicalForm();
        // What a source says must not steer the terminal.
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
