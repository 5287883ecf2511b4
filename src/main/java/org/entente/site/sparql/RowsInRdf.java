package org.entente.site.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.store.Rows;

/**
 * A table as triples: a subject for each row, a predicate for each column.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data on the Web, minimal mode</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7111#section-2">RFC 7111: the names of rows</a>
 */
public final class RowsInRdf {
    private RowsInRdf() {}

    /**
     * Turns rows into triples.
     *
     * @param query the address of the query, whose columns mean the same in every answer
     * @param answer the address of these rows
     */
    public static Graph of(Rows rows, String query, String answer) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefix("column", query + "#").setNsPrefix("row", answer + "#");
        List<Rows.Row> all = rows.rows();
        for (int number = 1; number <= all.size(); number++) {
            Node subject = NodeFactory.createURI(answer + "#row=" + number);
            all.get(number - 1)
                    .terms()
                    .forEach((column, term) ->
                            graph.add(Triple.create(subject, NodeFactory.createURI(query + "#" + column), term)));
        }
        return graph;
    }
}
