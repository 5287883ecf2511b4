package org.entente.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.entente.site.data.TurtleResource;

/**
 * What the data has to look like, as {@code ontology/shapes.ttl} has it in words for people.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#message">SHACL, 2.1.5: sh:message</a>
 */
record Shapes(List<Rule> rules) {
    private static final String FILE = "ontology/shapes.ttl";

    /**
     * One rule.
     *
     * @param about IRI of the class whose things it is about
     * @param property IRI of the property that it is about, or empty
     * @param value IRI of the class that the property's values have to be of, or empty
     */
    record Rule(String about, String property, String value, String words) {}

    static Shapes read() {
        Graph graph = TurtleResource.read(FILE, "");
        return new Shapes(Iter.toList(graph.find(Node.ANY, SHACL.targetClass, Node.ANY)).stream()
                .flatMap(target -> rules(graph, target))
                .filter(rule -> !rule.words().isEmpty())
                .sorted(Comparator.comparing(Rule::about)
                        .thenComparing(Rule::property)
                        .thenComparing(Rule::words))
                .toList());
    }

    /** What is asked of the things of a class. */
    List<String> of(String type) {
        return rules.stream()
                .filter(rule -> rule.about().equals(type))
                .map(Rule::words)
                .distinct()
                .toList();
    }

    private static Stream<Rule> rules(Graph graph, Triple target) {
        Node shape = target.getSubject();
        Stream<Node> parts = Iter.toList(graph.find(shape, SHACL.property, Node.ANY)).stream()
                .map(Triple::getObject);
        return Stream.concat(Stream.of(shape), parts)
                .map(part -> new Rule(
                        target.getObject().getURI(),
                        text(graph, part, SHACL.path),
                        text(graph, part, SHACL.class_),
                        text(graph, part, SHACL.message)));
    }

    /** The IRI or the words of a property; empty where there are none. */
    private static String text(Graph graph, Node subject, Node property) {
        return Iter.toList(graph.find(subject, property, Node.ANY)).stream()
                .map(Triple::getObject)
                .filter(value -> !value.isBlank())
                .map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}
