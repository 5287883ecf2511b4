package org.entente.site;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.entente.graph.Thing;
import org.entente.store.Rows;

/** The path of one thing of each sort in the site of the seeds. */
final class Things {
    static final Map<Thing, String> FIRST = first();

    private Things() {}

    private static Map<Thing, String> first() {
        Rows subjects = (Rows) SeedsSite.store()
                .answer(QueryFactory.create("SELECT DISTINCT ?s { GRAPH ?g { ?s a ?type } } ORDER BY ?s"));
        Map<Thing, String> first = new EnumMap<>(Thing.class);
        subjects.rows().stream()
                .map(row -> row.text("s"))
                .forEach(iri -> SeedsSite.IRIS
                        .name(iri)
                        .ifPresent(name ->
                                first.putIfAbsent(name.thing(), iri.substring("http://entente.example".length()))));
        return first;
    }
}
