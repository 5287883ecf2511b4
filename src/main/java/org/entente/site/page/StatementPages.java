package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.site.page.ClaimPage.Wording;
import org.entente.store.Rows.Row;

/** Statements as the store knows them. */
record StatementPages(PageData data) {

    Optional<Sheet> of(String key, Visit visit) {
        List<Row> rows = data.rows("statement", Map.of("statement", key));
        return rows.stream()
                .findFirst()
                .map(row -> sheet(row, new Wordings(data, visit.text()).of(rows).get(0)));
    }

    private Sheet sheet(Row row, Wording wording) {
        StatementPage page = new StatementPage(row.text("quote"), data.link(row, "claim", "label"), wording);
        return new Sheet("statement", "browse/claims", page.label(), "", row.text("iri"), page).with(row);
    }
}
