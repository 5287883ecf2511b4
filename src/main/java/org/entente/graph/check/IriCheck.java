package org.entente.graph.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Everything has an absolute, well-formed IRI; there are no blank nodes. */
final class IriCheck {
    private IriCheck() {}

    static List<Fault> of(DatasetGraph dataset) {
        Set<Node> names = new LinkedHashSet<>();
        dataset.find().forEachRemaining(quad -> nodes(quad).forEach(names::add));
        return names.stream().flatMap(IriCheck::check).toList();
    }

    private static Stream<Node> nodes(Quad quad) {
        Stream<Node> triple = Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject());
        return quad.isDefaultGraph() ? triple : Stream.concat(Stream.of(quad.getGraph()), triple);
    }

    private static Stream<Fault> check(Node node) {
        if (node.isBlank()) {
            return Stream.of(Fault.error(
                    "_:" + node.getBlankNodeLabel(),
                    "",
                    "is a blank node, which nobody can refer to",
                    "give it an IRI"));
        }
        return node.isURI() && !wellFormed(node.getURI())
                ? Stream.of(Fault.error(
                        "<" + node.getURI() + ">",
                        "",
                        "is not an absolute, well-formed IRI",
                        "write it with its scheme, and percent-encode what RFC 3987 does not allow"))
                : Stream.of();
    }

    private static boolean wellFormed(String iri) {
        try {
            return IRIx.create(iri).isReference();
        } catch (IRIException e) {
            return false;
        }
    }
}
