package org.entente.site.trial;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What was read in a text.
 *
 * @param text as it was given
 * @param authority the graph of what is known of parties and topics without the text
 */
public record Trial(String text, DatasetGraph dataset, Node authority) {
    /** The file name that the text is read under. */
    public static final String NAME = "pasted-text";

    /** All that the text adds to what is known without it. */
    public Graph found() {
        Graph found = GraphFactory.createGraphMem();
        found.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
        dataset.stream().filter(quad -> !quad.getGraph().equals(authority)).forEach(quad -> found.add(quad.asTriple()));
        return found;
    }
}
