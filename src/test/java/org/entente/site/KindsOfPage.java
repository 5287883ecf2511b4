package org.entente.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.entente.graph.Thing;

/** The path of one page of every kind that the site of the seeds has. */
final class KindsOfPage {
    private static final List<String> LISTS = Stream.of("meetings", "claims", "sources", "people", "parties", "topics")
            .map(list -> "browse/" + list)
            .toList();
    private static final List<String> OTHERS = List.of(
            "",
            "search?q=cooperation",
            "queries/",
            "queries/commitments-of-party",
            "queries/parties-by-kind",
            "queries/search",
            "try",
            "sparql",
            "sparql?query=SELECT",
            "dumps/",
            "ontology",
            "none");

    private KindsOfPage() {}

    static List<String> paths() {
        List<String> things = Things.FIRST.values().stream()
                .map(path -> path.replaceFirst("/id/", "page/"))
                .toList();
        List<String> views =
                List.of(of(Thing.MEETING) + "?view=network", of(Thing.MEETING) + "?kind=proposal&source=A");
        return Stream.of(LISTS, things, views, OTHERS).flatMap(List::stream).toList();
    }

    static String of(Thing thing) {
        return "page" + requireNonNull(Things.FIRST.get(thing)).substring("/id".length());
    }
}
