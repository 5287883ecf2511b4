package org.entente.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.site.page.SourcePage.Note;
import org.entente.site.page.SourcePage.Passage;
import org.entente.site.page.SourcePage.Run;

/**
 * Lays statements over the text that they stand in. Offsets count Unicode code points, half open. Nothing of the text is
 * lost but the line breaks, which part the passages.
 */
final class MarkedText {
    private final int[] text;
    private final List<Stretch> body;
    private final List<Stretch> places;
    private final List<Statement> statements;

    private MarkedText(String text, List<Stretch> body, List<Stretch> places, List<Statement> statements) {
        this.text = text.codePoints().toArray();
        this.body = body;
        this.places = places;
        this.statements = statements;
    }

    /** A part of the text. */
    record Stretch(int start, int end) {
        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /** A statement at its place. */
    record Statement(int start, int end, Note note) {
        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * The lines of the text that are not blank, each with the statements that begin in it.
     *
     * @param body the parts that are report, not page furniture
     * @param places other words that pages lead to
     */
    static List<Passage> passages(String text, List<Stretch> body, List<Stretch> places, List<Statement> statements) {
        return new MarkedText(text, body, places, statements).passages();
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n') {
                passage(start, i).ifPresent(passages::add);
                start = i + 1;
            }
        }
        return List.copyOf(passages);
    }

    private Optional<Passage> passage(int start, int end) {
        if (string(start, end).isBlank()) {
            return Optional.empty();
        }
        List<Note> notes = statements.stream()
                .filter(statement -> start <= statement.start() && statement.start() < end)
                .map(Statement::note)
                .toList();
        return Optional.of(new Passage(runs(start, end), notes));
    }

    /** The line cut wherever a statement, a place or the report begins or ends. */
    private List<Run> runs(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        statements.forEach(statement -> cuts.addAll(List.of(statement.start(), statement.end())));
        Stream.of(body, places)
                .flatMap(List::stream)
                .forEach(stretch -> cuts.addAll(List.of(stretch.start(), stretch.end())));
        List<Integer> within = List.copyOf(cuts.subSet(start, true, end, true));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < within.size(); i++) {
            runs.add(run(within.get(i), within.get(i + 1)));
        }
        return List.copyOf(runs);
    }

    /** Where statements overlap, the one that began last is on top. */
    private Run run(int start, int end) {
        boolean furniture = body.stream().noneMatch(stretch -> stretch.holds(start));
        String place = places.stream().anyMatch(stretch -> stretch.start() == start) ? Anchor.at(start) : "";
        return statements.stream()
                .filter(statement -> statement.holds(start))
                .max(Comparator.comparing(Statement::start))
                .map(statement -> new Run(
                        string(start, end),
                        statement.note().force(),
                        statement.note().number(),
                        statement.start() == start ? statement.note().anchor() : "",
                        statement.end() == end,
                        place,
                        false))
                .orElseGet(() -> new Run(string(start, end), Force.SILENT, 0, "", false, place, furniture));
    }

    private String string(int start, int end) {
        return new String(text, start, end - start);
    }
}
