package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** {@code ontology/entente.ttl} among the published data. */
final class Ontology extends StreamRDFBase {
    private static final String FILE = "ontology/entente.ttl";

    private final Map<Node, Node> skolem = new HashMap<>();
    private final Graph graph;

    private Ontology(Graph graph) {
        this.graph = graph;
    }

    static void copyTo(Graph graph) {
        try (InputStream file = Ontology.class.getClassLoader().getResourceAsStream(FILE)) {
            RDFParser.source(file).lang(Lang.TURTLE).parse(new Ontology(graph));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @Override
    public void triple(Triple triple) {
        graph.add(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()));
    }

    /**
     * OWL's lists and enumerations come as blank nodes. They get names by their order in the file, so that all that is
     * published can be compared and addressed.
     *
     * @see <a href="https://www.w3.org/TR/rdf11-concepts/#section-skolemization">RDF 1.1: replacing blank nodes</a>
     */
    private Node named(Node node) {
        return node.isBlank()
                ? skolem.computeIfAbsent(
                        node, n -> NodeFactory.createURI(Vocabulary.NAMESPACE + "part-" + (skolem.size() + 1)))
                : node;
    }
}
