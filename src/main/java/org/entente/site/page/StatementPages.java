package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows.Row;

/** Statements as the store knows them. */
record StatementPages(PageData data) {

    Optional<Sheet> of(String key) {
        List<Row> rows = data.rows("statement", Map.of("statement", key));
        return rows.stream().findFirst().map(row -> sheet(row, rows));
    }

    private Sheet sheet(Row row, List<Row> rows) {
        StatementPage page = new StatementPage(
                row.text("quote"),
                data.link(row, "claim", "label"),
                new Wordings(data).of(rows).get(0));
        return new Sheet("statement", "browse/claims", page.label(), "", row.text("iri"), page);
    }
}
