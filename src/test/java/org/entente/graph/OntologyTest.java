package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Graph ONTOLOGY = read("ontology/entente.ttl");
    private static final Graph SHAPES = read("ontology/shapes.ttl");

    @Test
    void everyTermIsLabelledDefinedAndShownByAnExample() {
        assertThat(terms()).hasSizeGreaterThan(50).allSatisfy(term -> {
            for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
                assertThat(ONTOLOGY.find(term, property, Node.ANY).toList())
                        .as(term + " " + property)
                        .hasSize(1);
            }
        });
    }

    @Test
    void everyTermThatIsUsedIsDeclared() {
        Set<Node> declared = ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet();
        Set<Node> used = Stream.concat(
                        ONTOLOGY.stream()
                                .filter(OntologyTest::isMoreThanLikeness)
                                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject())),
                        SHAPES.stream().map(Triple::getObject).filter(OntologyTest::isOurs))
                .filter(Node::isURI)
                .filter(node -> !isOfTheLanguage(node) && !node.getURI().startsWith("https://creativecommons.org/"))
                .collect(Collectors.toSet());
        assertThat(declared).containsAll(used);
    }

    @Test
    void propertiesAreEitherOfThingsOrOfValues() {
        Set<Node> ofThings = subjects(OWL.ObjectProperty.asNode());
        Set<Node> ofValues = subjects(OWL.DatatypeProperty.asNode());
        assertThat(ofThings).isNotEmpty().doesNotContainAnyElementsOf(ofValues);
    }

    private static Set<Node> terms() {
        return ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(OntologyTest::isOurs)
                .toSet();
    }

    private static Set<Node> subjects(Node type) {
        return ONTOLOGY.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toSet();
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    /** What a term is only likened to says nothing in OWL and needs no declaration. */
    private static boolean isMoreThanLikeness(Triple triple) {
        return !triple.getPredicate().equals(SKOS.closeMatch.asNode());
    }

    private static boolean isOfTheLanguage(Node node) {
        return Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), "http://www.w3.org/2001/XMLSchema#")
                .anyMatch(node.getURI()::startsWith);
    }

    private static Graph read(String resource) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(
                graph, NodeFactory.class.getClassLoader().getResource(resource).toString());
        return graph;
    }
}
