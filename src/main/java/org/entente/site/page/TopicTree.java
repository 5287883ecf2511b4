package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.entente.store.Rows.Row;

/**
 * The topics that claims are about, those with most claims first.
 *
 * @param branches the topics at the top, whose numbers hold those of the narrower ones
 */
record TopicTree(List<Branch> branches) {

    record Branch(Tally whole, List<Tally> narrower) {}

    static TopicTree of(PageData data) {
        Map<String, List<Row>> byBroader =
                data.rows("topic-tree", Map.of()).stream().collect(groupingBy(row -> row.text("above"), toList()));
        return new TopicTree(data.tallies(byBroader.getOrDefault("", List.of())).stream()
                .map(whole -> new Branch(whole, narrower(data, byBroader, whole)))
                .toList());
    }

    /** The topics at the top alone. */
    List<Tally> tops() {
        return branches.stream().map(Branch::whole).toList();
    }

    int mostClaims() {
        return tops().stream().mapToInt(Tally::total).max().orElse(1);
    }

    private static List<Tally> narrower(PageData data, Map<String, List<Row>> byBroader, Tally whole) {
        return byBroader.entrySet().stream()
                .filter(broader -> data.addresses()
                        .href(broader.getKey())
                        .equals(whole.subject().href()))
                .flatMap(broader -> data.tallies(broader.getValue()).stream())
                .toList();
    }
}
