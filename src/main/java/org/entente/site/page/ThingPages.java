package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.RDFS;
import org.entente.site.page.ThingPage.Fact;
import org.entente.store.Rows.Row;

/** Things that have no page made for their class. */
record ThingPages(PageData data) {

    Optional<Sheet> of(String iri) {
        List<Row> rows = data.rows("thing", Map.of("thing", iri));
        return rows.isEmpty() ? Optional.empty() : Optional.of(sheet(iri, rows));
    }

    private Sheet sheet(String iri, List<Row> rows) {
        String label = rows.stream()
                .filter(row -> row.text("property").equals(RDFS.label.getURI()))
                .map(row -> row.text("value"))
                .findFirst()
                .orElse(iri);
        ThingPage page = new ThingPage(label, rows.stream().map(this::fact).toList());
        return new Sheet("thing", "", label, "", iri, page);
    }

    private Fact fact(Row row) {
        String property = row.text("property");
        String value = row.text("value");
        String words = row.has("label") ? row.text("label") : value;
        boolean leads = row.term("value").filter(term -> term.isURI()).isPresent();
        return new Fact(
                data.addresses().link(property, property.replaceFirst(".*[/#]", "")),
                leads ? data.addresses().link(value, words) : Link.none(words));
    }
}
