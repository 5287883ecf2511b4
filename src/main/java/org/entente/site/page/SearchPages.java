package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.site.page.SearchPage.Group;
import org.entente.site.page.SearchPage.Item;
import org.entente.site.search.Found;
import org.entente.site.search.Hit;
import org.entente.site.search.SearchIndex;

/** Everything whose name or words have what the reader looks for. */
record SearchPages(PageData data, SearchIndex index) {
    /** How many of each class are shown beside those of other classes. */
    private static final int FEW = 6;

    private static final int SUGGESTIONS = 8;

    Sheet of(Visit visit) {
        String typed = typed(visit);
        SearchPage page = only(typed, visit).orElseGet(() -> all(typed));
        String title = visit.text().lookup("search.title");
        return new Sheet("search", "", typed.isEmpty() ? title : visit.text().format("search.of", typed), "", "", page);
    }

    /** Names that begin as what was typed so far, as JSON: {@code [{"label", "what", "href"}, …]}. */
    String suggestions(Visit visit) {
        JsonArray suggestions = new JsonArray();
        index.suggest(typed(visit), SUGGESTIONS).forEach(hit -> {
            JsonObject suggestion = new JsonObject();
            suggestion.put("label", data.addresses().label(hit.iri(), hit.label()));
            suggestion.put("what", hit.what());
            suggestion.put("href", data.addresses().href(hit.iri()));
            suggestions.add(suggestion);
        });
        return suggestions.toString();
    }

    /** Few of each class, with the way to all of it. */
    private SearchPage all(String typed) {
        List<Group> groups = index.find(typed, FEW).stream()
                .map(found -> group(
                        found, found.total() > FEW ? data.addresses().with("search", of(typed, found.what())) : ""))
                .toList();
        return new SearchPage(typed, groups, "", Pager.NONE);
    }

    /** All of the class that the reader chose. */
    private Optional<SearchPage> only(String typed, Visit visit) {
        String what = visit.parameter("what");
        return index.find(typed, what, (visit.part() - 1) * Part.SIZE, Part.SIZE)
                .filter(found -> !found.hits().isEmpty())
                .map(found -> new SearchPage(
                        typed,
                        List.of(group(found, "")),
                        data.addresses().with("search", Map.of("q", typed)),
                        Part.of(visit, found.total()).pager(data.addresses(), "search", of(typed, what))));
    }

    private static Map<String, String> of(String typed, String what) {
        return Map.of("q", typed, "what", what);
    }

    private Group group(Found found, String more) {
        return new Group(
                found.what(),
                found.total(),
                found.hits().stream().map(this::item).toList(),
                more);
    }

    /** A label that is the beginning of the quote gives way to the whole of it. */
    private Item item(Hit hit) {
        boolean begun =
                hit.label().endsWith("…") && hit.quote().startsWith(hit.label().replaceFirst("\\s*…$", ""));
        String label = begun ? hit.quote() : hit.label();
        return new Item(
                data.addresses().link(hit.iri(), label),
                Optional.of(hit.kind()).filter(kind -> !kind.isEmpty()).map(Force::named).stream()
                        .toList(),
                hit.detail(),
                hit.date(),
                hit.quote().equals(label) ? "" : hit.quote());
    }

    private static String typed(Visit visit) {
        return visit.parameter("q").strip();
    }
}
