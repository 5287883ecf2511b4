package org.entente.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.site.page.ClaimPage.Reason;
import org.entente.site.page.SourcePage.Count;
import org.entente.site.page.SourcePage.Note;
import org.entente.site.page.SourcePage.Passage;
import org.entente.site.page.SourcePage.Run;
import org.entente.store.Rows.Row;

/** Sources as the store knows them, their statements marked in their text. */
record SourcePages(PageData data) {

    Optional<Sheet> of(String key, Visit visit) {
        Map<String, String> source = Map.of("source", key);
        return data.row("source", source)
                .map(row -> sheet(row, data.rows("source-statements", source), data.rows("source-places", source)));
    }

    private Sheet sheet(Row row, List<Row> statements, List<Row> places) {
        List<Row> ordered = statements.stream()
                .sorted(Comparator.comparing((Row statement) -> statement.number("start"))
                        .thenComparing(statement -> statement.number("end")))
                .toList();
        List<MarkedText.Statement> marked = IntStream.range(0, ordered.size())
                .mapToObj(i -> statement(i + 1, ordered.get(i)))
                .toList();
        List<Passage> passages = row.has("text")
                ? MarkedText.passages(row.text("text"), body(row), stretches(places), marked)
                : Stream.concat(
                                places.stream().map(SourcePages::excerpt),
                                IntStream.range(0, marked.size())
                                        .mapToObj(i -> excerpt(
                                                ordered.get(i), marked.get(i).note())))
                        .toList();
        SourcePage page = new SourcePage(
                row.text("title"),
                row.text("publisher"),
                row.text("published"),
                row.text("author"),
                row.text("file"),
                data.addresses().href(row.text("address")),
                row.text("sha256"),
                data.links(row, "meetings"),
                counts(marked),
                ordered.stream()
                        .filter(statement -> statement.number("sources") == 1)
                        .map(data::claim)
                        .distinct()
                        .toList(),
                row.has("text"),
                passages);
        return new Sheet("source", "browse/sources", page.title(), page.publisher(), row.text("iri"), page).with(row);
    }

    /** A statement with the few words around it, of a text that is not published. */
    private static Passage excerpt(Row row, Note note) {
        Run quote = new Run(row.text("quote"), note.force(), note.number(), note.anchor(), true, "", false);
        return new Passage(around(row, quote), List.of(note));
    }

    /** Other words that pages lead to, the same way. */
    private static Passage excerpt(Row row) {
        String place = Anchor.at(row.number("start"));
        return new Passage(
                around(row, new Run(row.text("quote"), Force.SILENT, 0, "", false, place, false)), List.of());
    }

    private static List<Run> around(Row row, Run quote) {
        return List.of(
                Run.plain(Context.before(row.text("prefix"))), quote, Run.plain(Context.after(row.text("suffix"))));
    }

    private static List<MarkedText.Stretch> stretches(List<Row> places) {
        return places.stream()
                .map(place -> new MarkedText.Stretch(place.number("start"), place.number("end")))
                .toList();
    }

    private static List<Count> counts(List<MarkedText.Statement> statements) {
        return Force.SPOKEN.stream()
                .map(force -> new Count(force, (int) statements.stream()
                        .filter(statement -> statement.note().force() == force)
                        .count()))
                .toList();
    }

    private MarkedText.Statement statement(int number, Row row) {
        Note note = new Note(
                number,
                Anchor.of(row.text("statement")),
                Force.named(row.text("force")),
                data.links(row, "statementActors"),
                data.links(row, "topics"),
                data.link(row, "claim", "label"),
                row.number("sources"),
                row.text("speaker"),
                new Reason(row.text("rule"), row.text("trigger")));
        return new MarkedText.Statement(row.number("start"), row.number("end"), note);
    }

    /** The parts of the text that are its report, "start-end" each. */
    private static List<MarkedText.Stretch> body(Row row) {
        return PageData.values(row, "body").stream()
                .map(part -> part.split("-", 2))
                .map(part -> new MarkedText.Stretch(Integer.parseInt(part[0]), Integer.parseInt(part[1])))
                .toList();
    }
}
