package org.entente.store.dump;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Graph by graph, subject by subject; of each subject first what it is and what it is called. */
final class ReadingOrder {
    private static final List<Node> FIRST =
            List.of(RDF.type.asNode(), RDFS.label.asNode(), DCTerms.identifier.asNode());

    /** IRIs, then literals. */
    private static final Comparator<Node> TERMS = Comparator.comparing(Node::isLiteral)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "")
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "");

    private static final Comparator<Node> PREDICATES =
            Comparator.comparing(ReadingOrder::rank).thenComparing(TERMS);

    static final Comparator<Quad> QUADS = Comparator.comparing(Quad::getGraph, TERMS)
            .thenComparing(Quad::getSubject, TERMS)
            .thenComparing(Quad::getPredicate, PREDICATES)
            .thenComparing(Quad::getObject, TERMS);

    private ReadingOrder() {}

    private static int rank(Node predicate) {
        int place = FIRST.indexOf(predicate);
        return place < 0 ? FIRST.size() : place;
    }
}
