package org.entente.site.page;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.site.page.ClaimPage.Reason;
import org.entente.site.page.ClaimPage.Wording;
import org.entente.store.Rows.Row;

/** The wordings of a claim, with what sets each apart from the others. */
record Wordings(PageData data, Text text) {

    /** In the order in which the sources were published. */
    List<Wording> of(List<Row> rows) {
        List<Row> ordered = rows.stream()
                .sorted(PageData.EARLIEST_FIRST.thenComparing(row -> row.number("start")))
                .toList();
        List<List<WordRun>> marked = WordDifference.mark(
                ordered.stream().map(row -> row.text("quote")).toList());
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> wording(ordered.get(i), marked.get(i)))
                .toList();
    }

    private Wording wording(Row row, List<WordRun> quote) {
        String anchor = Anchor.of(row.text("iri"));
        Link source = data.link(row, "source", "title");
        return new Wording(
                anchor,
                source,
                row.text("publisher"),
                row.text("published"),
                Force.named(row.text("force")),
                data.links(row, "actors"),
                PageData.values(row, "amounts"),
                PageData.values(row, "dates"),
                row.text("speaker"),
                Context.before(row.text("before")),
                quote,
                Context.after(row.text("after")),
                new Reason(row.text("rule"), row.text("trigger")),
                citation(row),
                source.href() + "#" + anchor,
                row.has("address") ? TextFragment.of(row.text("address"), row.text("quote")) : "");
    }

    /** The quote with all that is needed to find it again: who published it, as what, when, and where in the text. */
    private String citation(Row row) {
        String published = row.has("published") ? text.date(row.text("published")) : text.lookup("date.unstated");
        String publisher = row.has("publisher") ? row.text("publisher") : row.text("title");
        return text.format(
                "wording.citation",
                row.text("quote"),
                publisher,
                row.text("title"),
                published,
                row.text("start"),
                row.text("end"),
                row.text("iri"));
    }
}
