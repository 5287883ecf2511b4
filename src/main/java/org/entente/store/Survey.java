package org.entente.store;

import java.time.Instant;
import java.util.List;
import org.apache.jena.query.Query;

/**
 * What was found at an endpoint.
 *
 * @param version made of the graphs' names and sums
 * @param graphs the names of all named graphs
 * @param union what a query has to name with FROM so that its default graph is the union of the named graphs; nothing
 *     where the endpoint does so by itself
 * @param seen when the endpoint was looked at
 */
record Survey(String version, List<String> graphs, List<String> union, Instant seen) {
    /** By this name Jena's servers know the union of all named graphs. */
    private static final String JENA_UNION = "urn:x-arq:UnionGraph";

    /** What may make the default graph the union, to be tried in this order. */
    static List<List<String>> unions(List<String> graphs) {
        return List.of(List.of(), List.of(JENA_UNION), graphs);
    }

    /**
     * The query with a dataset whose default graph is the union. One that has a dataset of its own keeps it; one that
     * looks into named graphs only needs none, which lets the endpoint use its own indexes.
     */
    Query over(Query query) {
        DatasetUse use = DatasetUse.of(query);
        if (union.isEmpty() || query.hasDatasetDescription() || !use.defaultGraph()) {
            return query;
        }
        Query copy = query.cloneQuery();
        union.forEach(copy::addGraphURI);
        if (use.namedGraphs()) {
            graphs.forEach(copy::addNamedGraphURI);
        }
        return copy;
    }
}
