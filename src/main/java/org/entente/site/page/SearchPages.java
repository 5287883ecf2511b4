package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.site.page.SearchPage.Group;

/** Everything whose name or words have what the reader looks for. */
record SearchPages(PageData data) {

    Sheet of(Visit visit) {
        String query = visit.parameter("q").strip();
        Map<String, List<ListItem>> found = query.isEmpty()
                ? Map.of()
                : data.rows("search", Map.of("words", query.toLowerCase(Locale.ROOT))).stream()
                        .collect(groupingBy(
                                row -> row.text("what"),
                                LinkedHashMap::new,
                                mapping(
                                        row -> new ListItem(data.link(row, "thing", "label"), row.text("detail"), ""),
                                        toList())));
        List<Group> groups = found.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
        return new Sheet("search", "", visit.text().lookup("search.title"), "", "", new SearchPage(query, groups));
    }
}
