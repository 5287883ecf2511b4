package org.entente.site.page;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.entente.store.Rows;
import org.entente.store.Rows.Row;

/**
 * What a SELECT is answered with.
 *
 * @param heads the names of the columns for people
 * @param rows the first of them, a cell for each column
 * @param total how many there are
 * @param drawn the columns that are drawn as lengths beside the row, for which they all have to count something
 * @param lengths of each row, one for each of the drawn columns
 */
record AnswerTable(
        List<String> columns,
        List<String> heads,
        List<List<Link>> rows,
        int total,
        List<String> drawn,
        List<List<Integer>> lengths) {
    static final AnswerTable EMPTY = new AnswerTable(List.of(), List.of(), List.of(), 0, List.of(), List.of());

    /** More rows than this are to be had in the other formats. */
    private static final int MOST = 500;

    static AnswerTable of(Rows rows, Addresses addresses) {
        List<Row> shown = rows.rows().stream().limit(MOST).toList();
        List<String> drawn = drawn(rows);
        AnswerCells cells = AnswerCells.of(rows, addresses);
        return new AnswerTable(
                cells.columns(),
                cells.columns().stream().map(cells::head).toList(),
                shown.stream()
                        .map(row -> cells.columns().stream()
                                .map(column -> cells.cell(row, column))
                                .toList())
                        .toList(),
                rows.rows().size(),
                drawn,
                shown.stream()
                        .map(row -> drawn.stream().map(row::number).toList())
                        .toList());
    }

    /** The sum that the longest line stands for. */
    int longest() {
        return Math.max(1, lengths.stream().mapToInt(AnswerTable::sum).max().orElse(1));
    }

    /** Where in its line a length begins. */
    int start(int row, int column) {
        return sum(lengths.get(row).subList(0, column));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** The last columns, as far as they count what the first ones name. */
    private static List<String> drawn(Rows rows) {
        List<String> columns = rows.columns();
        int first = (int) IntStream.rangeClosed(1, columns.size())
                .takeWhile(fromEnd -> counts(rows, columns.get(columns.size() - fromEnd)))
                .count();
        List<String> counting = columns.subList(columns.size() - first, columns.size());
        boolean named = first < columns.size()
                && columns.size() - first <= 2
                && rows.rows().size() > 1;
        return named ? counting : List.of();
    }

    private static boolean counts(Rows rows, String column) {
        return rows.rows().stream()
                .allMatch(row -> row.term(column)
                        .filter(term -> term.isLiteral()
                                && term.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
                                && term.getLiteralLexicalForm().matches("\\d{1,9}"))
                        .isPresent());
    }
}
