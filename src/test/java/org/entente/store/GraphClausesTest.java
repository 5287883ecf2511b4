package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking into some graphs only gives the same solutions as looking into all of them. */
class GraphClausesTest {
    private static final DatasetGraph EVERY_GRAPH = DatasetGraphFactory.createGeneral();
    private static final Store ITS_GRAPHS = Store.inMemory();

    @BeforeAll
    static void load() {
        Invented.published().find().forEachRemaining(EVERY_GRAPH::add);
        ITS_GRAPHS.load(Invented.published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH ?g { ?said a ent:Statement ; ent:kind \"commitment\" } }",
                "SELECT * { GRAPH ?g { ?party skos:notation \"NO\" } GRAPH ?h { ?claim ent:actor ?party } }",
                "SELECT * { GRAPH ?g { ?s a ent:Claim } GRAPH ?h { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ent:topics a skos:ConceptScheme } GRAPH ?g { ?s skos:topConceptOf ?o } }",
                "SELECT * { GRAPH ?g { ?said ent:attests ?claim OPTIONAL { ?claim ent:topic ?topic } } }",
                "SELECT * { GRAPH ?g { OPTIONAL { ent:topics a skos:ConceptScheme } } }",
                "SELECT * { GRAPH ?g { { ?s a ent:Topic } UNION { ?s a ent:Claim } } }",
                "SELECT * { GRAPH ?g { ent:topics ent:kind? ?same } }",
                "SELECT * { GRAPH ?g { ?x skos:broader* ?y . ?y skos:topConceptOf ent:topics } }",
                "SELECT * { GRAPH ?g { ?s a ent:Claim FILTER NOT EXISTS { ?s ent:silentSource ?o } } }",
                "SELECT * { GRAPH ?g { ?s a ent:Claim MINUS { ?s ent:actor <http://localhost:3030/id/party/NO> } } }",
                "SELECT * { GRAPH ?g { { SELECT ?s { ?s a ent:Claim } } ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { BIND(ent:topics AS ?s) ?s ?p ?o } }",
                "SELECT * { VALUES ?g { <http://localhost:3030/graph/authority> } GRAPH ?g { ?s a ent:Topic } }",
                "SELECT * FROM NAMED <http://localhost:3030/graph/authority> { GRAPH ?g { ?s a ?o } }",
                "SELECT * { ?claim a ent:Commitment GRAPH ?g { ?said ent:attests ?claim } }",
                "SELECT * { GRAPH ?g { } }",
            })
    void theSameSolutionsAsWithoutTheIndex(String pattern) {
        String query = "PREFIX ent: <https://w3id.org/entente/ontology#> "
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> " + pattern;
        assertThat(solutions((Rows) ITS_GRAPHS.answer(QueryFactory.create(query))))
                .isEqualTo(solutions(overEveryGraph(query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH ?g { <http://example.org/nowhere> ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s a ent:Claim . ?s a ent:Topic } }"
            })
    void nothingWhereNoGraphHasIt(String pattern) {
        String query = "PREFIX ent: <https://w3id.org/entente/ontology#> " + pattern;
        assertThat(((Rows) ITS_GRAPHS.answer(QueryFactory.create(query))).rows())
                .isEmpty();
    }

    /** The default graph is the union here as there. */
    private static Rows overEveryGraph(String query) {
        DatasetGraph dataset = new DatasetGraphMapLink(EVERY_GRAPH.getUnionGraph());
        EVERY_GRAPH.listGraphNodes().forEachRemaining(name -> dataset.addGraph(name, EVERY_GRAPH.getGraph(name)));
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return Execution.rows(execution.select(), Allowance.CANNED);
        }
    }

    private static Set<Rows.Row> solutions(Rows rows) {
        assertThat(rows.rows()).as("an answer that is empty shows nothing").isNotEmpty();
        return new HashSet<>(rows.rows());
    }
}
