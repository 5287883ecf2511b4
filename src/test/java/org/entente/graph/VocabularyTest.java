package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.store.Seeds;
import org.junit.jupiter.api.Test;

/** The constants and {@code ontology/entente.ttl} cannot drift apart. */
class VocabularyTest {
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/entente.ttl");
    private static final List<Node> SORTS_OF_TERMS = List.of(
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            SKOS.ConceptScheme.asNode());

    @Test
    void everyConstantIsATermOfTheOntologyAndEveryTermHasAConstant() {
        assertThat(constants()).isEqualTo(terms());
    }

    @Test
    void everyTermHasLabelDefinitionAndExample() {
        for (String term : terms()) {
            Node node = org.apache.jena.graph.NodeFactory.createURI(term);
            for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
                assertThat(ONTOLOGY.contains(node, property, Node.ANY))
                        .as(term + " " + property)
                        .isTrue();
            }
        }
    }

    @Test
    void thePublishedDataUsesNoTermOfOursThatTheOntologyDoesNotHave() {
        Set<String> used = Seeds.published().stream()
                .flatMap(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        ? java.util.stream.Stream.of(quad.getPredicate(), quad.getObject())
                        : java.util.stream.Stream.of(quad.getPredicate()))
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(terms());
        assertThat(used).isEmpty();
    }

    private static Set<String> terms() {
        return SORTS_OF_TERMS.stream()
                .flatMap(sort -> ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), sort))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        return Arrays.stream(Vocabulary.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == Node.class)
                .map(field -> {
                    try {
                        return ((Node) field.get(null)).getURI();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
