package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.repository.util.RDFLoader;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.entente.graph.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The HTTP clients of Java's two RDF libraries, with their own headers. */
class ClientsTest {
    private static final String TRUE = "ASK { GRAPH ?g { ?s ?p ?o } }";
    private static final String ROWS = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } LIMIT 7";
    private static final String TRIPLES = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 7";

    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        site = Visitor.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void jenaAsksTheEndpoint() {
        try (QueryExecHTTP ask = jena(TRUE)) {
            assertThat(ask.ask()).isTrue();
        }
        try (QueryExecHTTP select = jena(ROWS)) {
            assertThat(select.select().stream().count()).isEqualTo(7);
        }
        try (QueryExecHTTP construct = jena(TRIPLES)) {
            assertThat(construct.construct().size()).isEqualTo(7);
        }
    }

    @Test
    void rdf4jAsksTheEndpoint() {
        SPARQLRepository repository = new SPARQLRepository(site.address() + "sparql");
        try (RepositoryConnection endpoint = repository.getConnection()) {
            assertThat(endpoint.prepareBooleanQuery(TRUE).evaluate()).isTrue();
            assertThat(QueryResults.asList(endpoint.prepareTupleQuery(ROWS).evaluate()))
                    .hasSize(7);
            assertThat(QueryResults.asModel(endpoint.prepareGraphQuery(TRIPLES).evaluate()))
                    .hasSize(7);
        } finally {
            repository.shutDown();
        }
    }

    @ParameterizedTest
    @EnumSource(Thing.class)
    void jenaFollowsTheNameOfAThing(Thing thing) {
        assertThat(RDFParser.source(address(thing)).toGraph().isEmpty()).isFalse();
        assertThat(RDFParser.source(address(thing)).toDatasetGraph().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Thing.class)
    void rdf4jFollowsTheNameOfAThing(Thing thing) throws Exception {
        LinkedHashModel found = new LinkedHashModel();
        RDFLoader loader =
                new RDFLoader(new ParserConfig(), org.eclipse.rdf4j.model.impl.SimpleValueFactory.getInstance());
        loader.load(URI.create(address(thing)).toURL(), "", null, new StatementCollector(found));
        assertThat(found).isNotEmpty();
    }

    private static QueryExecHTTP jena(String query) {
        return QueryExecHTTP.service(site.address() + "sparql").query(query).build();
    }

    private static String address(Thing thing) {
        return site.address() + requireNonNull(Things.FIRST.get(thing)).substring(1);
    }
}
