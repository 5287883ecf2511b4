package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows.Row;

/** States, organisations and groups as the store knows them. */
record PartyPages(PageData data, ClaimLists claims) {

    Optional<Sheet> of(String key, Visit visit) {
        return data.row("party", Map.of("party", key)).map(row -> sheet(row, key, visit));
    }

    private Sheet sheet(Row row, String key, Visit visit) {
        String iri = row.text("iri");
        Part part = claims.part(visit, iri);
        PartyPage page = new PartyPage(
                data.addresses().label(row.text("iri"), row.text("label")),
                row.text("type"),
                row.text("code"),
                data.links(row, "members"),
                data.links(row, "memberOf"),
                data.links(row, "people"),
                meetings(row, visit.text()),
                data.met(row, "counterparts", visit.text()),
                claims.tallies(iri, "topic"),
                claims.overTime(iri),
                claims.lines(iri, part),
                part.pager(data.addresses(), "page/party/" + key));
        return new Sheet("party", "browse/parties", page.name(), "", iri, page).with(row);
    }

    private List<ListItem> meetings(Row row, Text text) {
        return PageData.records(row, "meetings").stream()
                .sorted((one, other) -> other.get(2).compareTo(one.get(2)))
                .map(cells ->
                        new ListItem(data.addresses().link(cells.get(0), cells.get(1)), "", text.date(cells.get(2))))
                .toList();
    }
}
