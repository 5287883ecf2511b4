package org.entente.store.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPolicyTest {
    private static final String BASE = "http://example.org/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "ASK { GRAPH ?g { ?s <p>* ?o } }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE <id/party/KZ>",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER REGEX(STR(?o), 'a') } GROUP BY ?p HAVING (COUNT(*) > 1)",
                "SELECT * { ?s ?p ?o FILTER (<http://www.w3.org/2001/XMLSchema#integer>(?o) > 1) }",
                "SELECT * FROM <graph/people> { ?s ?p ?o { SELECT ?s { ?s ?p ?o } LIMIT 1 } }"
            })
    void readingIsAdmitted(String query) {
        assertThatCode(() -> QueryPolicy.admit(query, BASE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE ?s { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER (1 + IF(NOT EXISTS { SERVICE ?s { ?s ?p ?o } }, 1, 2) = 2) }"
            })
    void askingOthersIsRefused(String query) {
        assertThatThrownBy(() -> QueryPolicy.admit(query, BASE))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System.exit>() AS ?x) {}",
                "SELECT * { BIND (<http://jena.apache.org/ARQ/function#wait>(5000) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER <http://jena.apache.org/ARQ/jsFunction#f>(?o) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
                "SELECT (COUNT(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<java:x.Y>(?o) AS ?x)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SUM(1 + <java:x.Y>(?o)) > 1)",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER (<java:x.Y>(?q)) } }"
            })
    void runningCodeIsRefused(String query) {
        assertThatThrownBy(() -> QueryPolicy.admit(query, BASE))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("function");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "INSERT DATA { <a> <b> <c> }",
                "DROP ALL",
                "LOAD <http://127.0.0.1:1/>",
                "SELECT * { LET (?x := 1) }",
                "JSON { \"s\" : ?s } WHERE { ?s ?p ?o }"
            })
    void whatIsNoQueryOfTheStandardIsRefused(String query) {
        assertThatThrownBy(() -> QueryPolicy.admit(query, BASE)).isInstanceOf(RefusedQueryException.class);
    }

    @Test
    void depthAndLengthAreLimited() {
        String deep = "SELECT * { FILTER " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }";
        String braces = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
        String terms = "SELECT * { FILTER (1" + "+1".repeat(20_000) + ") }";
        String longer = "SELECT * { } #" + "x".repeat(60_000);
        for (String query : new String[] {deep, braces, longer}) {
            assertThatThrownBy(() -> QueryPolicy.admit(query, BASE)).isInstanceOf(RefusedQueryException.class);
        }
        assertThatCode(() -> {
                    try {
                        QueryPolicy.admit(terms, BASE);
                    } catch (RefusedQueryException e) {
                        // Admitted or refused, but never a crash.
                    }
                })
                .doesNotThrowAnyException();
    }
}
