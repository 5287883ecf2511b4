package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows.Row;

/** Topics as the store knows them. */
record TopicPages(PageData data) {

    Optional<Sheet> of(String key, Visit visit) {
        return data.row("topic", Map.of("topic", key)).map(row -> sheet(row, key, visit));
    }

    private Sheet sheet(Row row, String key, Visit visit) {
        List<Row> tallies = data.rows("topic-tallies", Map.of("topic", key));
        Part part = Part.of(visit, row.number("claims"));
        TopicPage page = new TopicPage(
                data.addresses().label(row.text("iri"), row.text("label")),
                row.text("definition"),
                row.text("notation"),
                data.links(row, "broader"),
                data.links(row, "narrower"),
                PageData.values(row, "matches").stream()
                        .map(match -> data.addresses().link(match, match))
                        .toList(),
                data.tallies(tallies, "party"),
                data.overTime(tallies),
                data.rows("topic-claims", part.of(Map.of("topic", key))).stream()
                        .map(data::claim)
                        .toList(),
                part.pager(data.addresses(), "page/topic/" + key));
        return new Sheet("topic", "browse/topics", page.label(), page.definition(), row.text("iri"), page).with(row);
    }
}
