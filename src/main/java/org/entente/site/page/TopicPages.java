package org.entente.site.page;

import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows.Row;

/** Topics as the store knows them. */
record TopicPages(PageData data, ClaimLists claims) {

    Optional<Sheet> of(String key, Visit visit) {
        return data.row("topic", Map.of("topic", key)).map(row -> sheet(row, key, visit));
    }

    private Sheet sheet(Row row, String key, Visit visit) {
        String iri = row.text("iri");
        Part part = claims.part(visit, iri);
        TopicPage page = new TopicPage(
                data.addresses().label(row.text("iri"), row.text("label")),
                row.text("definition"),
                row.text("notation"),
                data.links(row, "broader"),
                data.links(row, "narrower"),
                PageData.values(row, "matches").stream()
                        .map(match -> data.addresses().link(match, match))
                        .toList(),
                claims.tallies(iri, "party"),
                claims.overTime(iri),
                claims.lines(iri, part),
                part.pager(data.addresses(), "page/topic/" + key));
        return new Sheet("topic", "browse/topics", page.label(), page.definition(), iri, page).with(row);
    }
}
