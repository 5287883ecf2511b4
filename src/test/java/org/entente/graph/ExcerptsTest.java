package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.entente.store.Seeds;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final DatasetGraph WHOLE = Seeds.published();
    private static final DatasetGraph EXCERPTS = Excerpts.of(WHOLE);

    @Test
    void holdNothingOfAText() {
        List<String> texts = literals(WHOLE, Vocabulary.TEXT);
        assertThat(texts).isNotEmpty();
        assertThat(literals(EXCERPTS, Vocabulary.TEXT)).isEmpty();
        assertThat(literals(EXCERPTS, Node.ANY)).doesNotContainAnyElementsOf(texts);
    }

    @Test
    void holdNoWordsLongerThanTheLongestQuote() {
        int longest = literals(WHOLE, OA.exact.asNode()).stream()
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        DatasetGraph fromSources = Excerpts.of(WHOLE);
        fromSources.removeGraph(Seeds.IRIS.authorityGraph());
        assertThat(literals(fromSources, Node.ANY))
                .allSatisfy(words -> assertThat(words.length()).isLessThanOrEqualTo(longest));
    }

    @Test
    void keepEverythingElse() {
        assertThat(EXCERPTS.find().hasNext()).isTrue();
        assertThat(Iter.count(EXCERPTS.find())).isEqualTo(Iter.count(WHOLE.find()));
        assertThat(literals(EXCERPTS, OA.exact.asNode())).isEqualTo(literals(WHOLE, OA.exact.asNode()));
    }

    @Test
    void leaveTheWholeAsItWas() {
        assertThat(literals(WHOLE, Vocabulary.TEXT)).isNotEmpty();
    }

    private static List<String> literals(DatasetGraph dataset, Node property) {
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }
}
