package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every store promises, of a stock Fuseki whose default graph is its own. */
class RemoteStoreTest extends StoreTest {
    private static final Node FOREIGN = NodeFactory.createURI("http://example.org/graph/others");

    private DatasetGraph behind;
    private FusekiServer fuseki;

    @BeforeEach
    void start() {
        behind = DatasetGraphFactory.createTxnMem();
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", behind)
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    @Override
    Store open() {
        URI address = URI.create("http://localhost:" + fuseki.getPort() + "/ds");
        return Store.remote(new StoreAddress(address), Seeds.IRIS);
    }

    @Test
    void loadingLeavesForeignGraphsAlone() {
        Quad others = Quad.create(FOREIGN, FOREIGN, RDFS.comment.asNode(), FOREIGN);
        behind.add(others);
        try (Store store = open()) {
            store.load(Seeds.published());
            store.load(withoutOneSource());
        }
        assertThat(behind.contains(others)).isTrue();
        assertThat(behind.containsGraph(Seeds.IRIS.sourceGraph("003_f723456e98044fff.txt")))
                .isFalse();
    }

    @Test
    void aStoreThatDoesNotAnswerIsNamedAndRememberedAsLost() {
        try (Store store = open()) {
            store.load(Seeds.published());
            String before = store.version();
            fuseki.stop();
            assertThatThrownBy(() -> store.answer(QueryFactory.create("ASK { ?s ?p ?o }")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("/ds: does not answer");
            assertThat(store.version()).isEqualTo(before);
            assertThat(store.lostSince()).isPresent();
        }
    }

    @Test
    void aGraphThatIsNotTakenIsNamed() {
        Store readOnly = Store.remote(
                new StoreAddress(
                        URI.create("http://localhost:" + fuseki.getPort() + "/ds"),
                        URI.create("http://localhost:" + fuseki.getPort() + "/nowhere"),
                        "",
                        ""),
                Seeds.IRIS);
        assertThatThrownBy(() -> readOnly.load(Seeds.published()))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("/nowhere: does not take the graph <", "status 404");
    }

    @Test
    void thePasswordIsNotPrinted() {
        URI address = URI.create("http://localhost/ds");
        assertThat(new StoreAddress(address, address, "me", "secret").toString())
                .doesNotContain("secret");
    }

    @Test
    void aQueryThatMixesBothKindsOfGraphsSeesBoth() {
        try (Store store = open()) {
            store.load(Seeds.published());
            Answer answer = store.answer(QueryFactory.create(
                    "ASK { ?claim a <https://w3id.org/entente/ontology#Claim> GRAPH ?g { ?said ?attests ?claim }"
                            + " FILTER EXISTS { ?claim ?p ?o } }"));
            assertThat(answer).isEqualTo(new Answer.Truth(true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ledger-claims,,",
        "list-parties,,",
        "start,,",
        "party, party, KZ",
        "ledger-things,,",
        "topic, topic, health",
        "thing-description, thing, http://localhost:3030/id/party/KZ"
    })
    void aPageGetsTheSameAnswerAsFromTheStoreInMemory(String name, String parameter, String argument) throws Exception {
        Map<String, String> arguments = parameter == null ? Map.of() : Map.of(parameter, argument);
        Question question = new CannedQueries().known("pages/" + name).with(arguments);
        try (Store store = open();
                Store memory = Store.inMemory()) {
            store.load(Seeds.published());
            memory.load(Seeds.published());
            assertThat(store.select(question).rows())
                    .hasSameSizeAs(memory.select(question).rows())
                    .isNotEmpty();
        }
    }
}
