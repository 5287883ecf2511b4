package org.entente.graph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.Excerpts;
import org.entente.graph.Vocabulary;
import org.entente.store.Seeds;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Node ANYWHERE = Node.ANY;

    @Test
    void theSeedsAreWithoutFault() {
        assertThat(Checks.of(Seeds.published())).isEmpty();
    }

    @Test
    void aQuoteThatIsNotTheSourcesIsFound() {
        DatasetGraph dataset =
                changed(OA.exact.asNode(), quad -> "“" + quad.getObject().getLiteralLexicalForm() + "”");
        assertThat(Checks.evidence(dataset)).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).contains("is not what the source has from");
            assertThat(fault.thing()).endsWith("words");
        });
    }

    @Test
    void evidenceBeyondTheEndOfTheTextIsFound() {
        DatasetGraph dataset = changed(OA.end.asNode(), quad -> "999999999");
        assertThat(Checks.evidence(dataset)).hasSize(1);
    }

    @Test
    void aSourceWithoutItsTextIsFound() {
        DatasetGraph dataset = with(copy -> copy.deleteAny(ANYWHERE, ANYWHERE, Vocabulary.TEXT, ANYWHERE));
        assertThat(Checks.evidence(dataset))
                .isNotEmpty()
                .allMatch(fault -> fault.problem().contains("no text"));
    }

    @Test
    void aTextThatIsSaidToBeWithheldNeedNotBeThere() {
        assertThat(Checks.of(Excerpts.of(Seeds.published()))).isEmpty();
    }

    @Test
    void aQuoteOfAnotherLengthThanItsPlaceIsFoundWithoutTheText() {
        DatasetGraph dataset =
                changed(OA.exact.asNode(), quad -> quad.getObject().getLiteralLexicalForm() + "!");
        assertThat(Checks.evidence(Excerpts.of(dataset)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("is not as long as"));
    }

    @Test
    void aBlankNodeIsFound() {
        DatasetGraph dataset = with(copy -> copy.add(
                NodeFactory.createURI("http://example.org/graph"),
                NodeFactory.createBlankNode(),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString("nobody")));
        assertThat(Checks.of(dataset))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("blank node"));
    }

    @Test
    void anIriThatIsRelativeOrHasBlanksIsFound() {
        for (String iri : new String[] {"id/meeting/1", "http://example.org/a b"}) {
            DatasetGraph dataset = with(copy -> copy.add(
                    NodeFactory.createURI("http://example.org/graph"),
                    NodeFactory.createURI(iri),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString("label")));
            assertThat(Checks.of(dataset))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.thing()).contains(iri));
        }
    }

    @Test
    void aStatementWithoutActorsIsFound() {
        Quad some = first(Vocabulary.ACTOR);
        DatasetGraph dataset = with(copy -> copy.deleteAny(ANYWHERE, some.getSubject(), Vocabulary.ACTOR, ANYWHERE));
        assertThat(Checks.of(dataset)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.thing()).isEqualTo(some.getSubject().getURI());
            assertThat(fault.place()).contains("actor");
        });
    }

    private static DatasetGraph changed(Node property, java.util.function.Function<Quad, String> lexical) {
        Quad old = first(property);
        Node value =
                NodeFactory.createLiteralDT(lexical.apply(old), old.getObject().getLiteralDatatype());
        return with(copy -> {
            copy.delete(old);
            copy.add(old.getGraph(), old.getSubject(), old.getPredicate(), value);
        });
    }

    private static Quad first(Node property) {
        return Seeds.published().find(ANYWHERE, ANYWHERE, property, ANYWHERE).next();
    }

    private static DatasetGraph with(Consumer<DatasetGraph> change) {
        DatasetGraph copy = DatasetGraphFactory.create();
        Seeds.published().find().forEachRemaining(copy::add);
        change.accept(copy);
        return copy;
    }
}
