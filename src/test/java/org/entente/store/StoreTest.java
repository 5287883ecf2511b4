package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.entente.store.dump.Dumps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, wherever it keeps its data. */
abstract class StoreTest {
    private static final Query TRIPLES = QueryFactory.create("SELECT * { ?s ?p ?o }");
    private static final Query QUADS = QueryFactory.create("SELECT * { GRAPH ?g { ?s ?p ?o } }");

    abstract Store open();

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedOnes() {
        try (Store store = loaded()) {
            long triples = Seeds.published().stream()
                    .map(quad -> quad.asTriple())
                    .distinct()
                    .count();
            assertThat(rows(store, TRIPLES)).isEqualTo(triples);
        }
    }

    @Test
    void loadingPutsTheNewContentInThePlaceOfTheOld() {
        DatasetGraph smaller = withoutOneSource();
        try (Store store = loaded()) {
            String before = store.version();
            store.load(smaller);
            assertThat(rows(store, QUADS)).isEqualTo(smaller.stream().count());
            assertThat(store.version()).isNotEqualTo(before);
        }
    }

    @Test
    void aQuoteThatItsSourceDoesNotHaveIsNotLoaded() {
        DatasetGraph forged = withoutOneSource();
        Quad quote =
                forged.find(Node.ANY, Node.ANY, OA.exact.asNode(), Node.ANY).next();
        forged.delete(quote);
        forged.add(
                quote.getGraph(), quote.getSubject(), quote.getPredicate(), NodeFactory.createLiteralString("forged"));
        try (Store store = loaded()) {
            String before = store.version();
            assertThatThrownBy(() -> store.load(forged))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("forged");
            assertThat(store.version()).isEqualTo(before);
        }
    }

    @Test
    void theSameContentHasTheSameVersion() {
        try (Store store = loaded()) {
            String before = store.version();
            store.load(Seeds.publishedFromShuffledSources());
            assertThat(store.version()).isEqualTo(before);
        }
    }

    @Test
    void aDumpIsThatOfTheContent(@TempDir Path fromStore, @TempDir Path direct) throws IOException {
        try (Store store = loaded()) {
            store.dump(fromStore);
        }
        Dumps.write(Seeds.published(), direct);
        for (String name : new String[] {"entente.ttl", "entente.trig", "entente.nq", "entente.jsonld"}) {
            assertThat(fromStore.resolve(name)).hasSameBinaryContentAs(direct.resolve(name));
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsRefusedAndNotCutOff() {
        try (Store store = loaded()) {
            Query product = QueryFactory.create("SELECT * { ?a ?b ?c . ?d ?e ?f }");
            assertThatThrownBy(() -> store.answer(product))
                    .isInstanceOf(QueryStoppedException.class)
                    .hasMessageContaining("LIMIT");
        }
    }

    @Test
    void constructAndAskAreAnsweredInTheirForm() {
        try (Store store = loaded()) {
            Answer graph = store.answer(QueryFactory.create("CONSTRUCT WHERE { ?s a ?type }"));
            Answer truth = store.answer(QueryFactory.create("ASK { ?s ?p ?o }"));
            assertThat(((Answer.Triples) graph).graph())
                    .extracting(Graph::isEmpty)
                    .isEqualTo(false);
            assertThat(truth).isEqualTo(new Answer.Truth(true));
        }
    }

    private Store loaded() {
        Store store = open();
        store.load(Seeds.published());
        return store;
    }

    static DatasetGraph withoutOneSource() {
        DatasetGraph smaller = DatasetGraphFactory.create();
        Seeds.published().find().forEachRemaining(smaller::add);
        Node source = Seeds.IRIS.sourceGraph("003_f723456e98044fff.txt");
        assertThat(smaller.containsGraph(source)).isTrue();
        smaller.removeGraph(source);
        return smaller;
    }

    private static long rows(Store store, Query query) {
        return ((Rows) store.answer(query)).rows().size();
    }
}
