package org.entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dataset that nobody writes to any more, so that any number of threads may read it without locks. Its default graph
 * is the union of the named ones.
 *
 * @param version see {@link Store#version()}
 */
record Snapshot(DatasetGraph dataset, String version) {
    static final Snapshot EMPTY = of(new DatasetGraphMapLink(GraphFactory.createGraphMem()));

    static Snapshot of(DatasetGraph published) {
        Graph union = GraphFactory.createGraphMem();
        GraphIndex index = new GraphIndex();
        DatasetGraph dataset = new DatasetGraphMapLink(union);
        QC.setFactory(dataset.getContext(), GraphClauses.with(index));
        dataset.prefixes().putAll(published.prefixes());
        published.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            union.add(quad.asTriple());
            named(dataset, quad.getGraph()).add(quad.asTriple());
            index.add(quad.getGraph(), quad.asTriple());
        });
        return new Snapshot(dataset, ContentHash.of(published));
    }

    private static Graph named(DatasetGraph dataset, Node name) {
        if (!dataset.containsGraph(name)) {
            dataset.addGraph(name, GraphFactory.createGraphMem());
        }
        return dataset.getGraph(name);
    }
}
