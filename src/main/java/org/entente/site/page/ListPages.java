package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.store.Rows.Row;

/** Lists of all things of a class. */
record ListPages(PageData data, Supplier<ClaimLists> lists) {
    private static final List<String> LISTS = List.of("meetings", "sources", "people", "parties");

    Optional<Sheet> of(String what, Visit visit) {
        if (what.equals("claims")) {
            return Optional.of(claims(visit));
        }
        if (what.equals("topics")) {
            return Optional.of(topics(visit));
        }
        return LISTS.contains(what) ? Optional.of(things(what, visit)) : Optional.empty();
    }

    private Sheet things(String what, Visit visit) {
        Part part =
                Part.of(visit, data.row("count-" + what, Map.of()).orElseThrow().number("total"));
        List<ListItem> items = data.rows("list-" + what, part.of(Map.of())).stream()
                .map(row -> item(row, visit.text()))
                .toList();
        return sheet(
                new ListPage(what, items, List.of(), List.of(), "", part.pager(data.addresses(), "browse/" + what)),
                visit);
    }

    private ListItem item(Row row, Text text) {
        String aside = row.has("count") ? text.number(row.number("count")) : "";
        return new ListItem(
                data.link(row, "thing", "label"),
                row.text("mentioned").equals("true") ? text.lookup("list.mentioned") : row.text("detail"),
                row.has("date") ? text.date(row.text("date")) : aside);
    }

    private Sheet topics(Visit visit) {
        String title = visit.text().lookup("list.topics");
        return new Sheet("topics", "browse/topics", title, "", "", TopicTree.of(data));
    }

    private Sheet claims(Visit visit) {
        String kind = Force.SPOKEN.stream()
                .map(Force::code)
                .filter(visit.parameter("kind")::equals)
                .findFirst()
                .orElse("");
        Map<String, String> arguments = Map.of("kind", kind);
        Part part = lists.get().partOfKind(visit, kind);
        return sheet(
                new ListPage(
                        "claims",
                        List.of(),
                        lists.get().linesOfKind(kind, part),
                        kinds(),
                        kind.isEmpty() ? "all" : kind,
                        part.pager(data.addresses(), "browse/claims", arguments)),
                visit);
    }

    private List<Link> kinds() {
        return Stream.concat(Stream.of(""), Force.SPOKEN.stream().map(Force::code))
                .map(kind -> new Link(
                        data.addresses().with("browse/claims", Map.of("kind", kind)), kind.isEmpty() ? "all" : kind))
                .toList();
    }

    private static Sheet sheet(ListPage page, Visit visit) {
        String title = visit.text().lookup("list." + page.what());
        return new Sheet("list", "browse/" + page.what(), title, "", "", page);
    }
}
