package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PatternMatchingTest {
    private static final String BOMB = "\"(.*)*(.*)*(.*)*x$\"";
    private static final DatasetGraph DATA = DatasetGraphFactory.create();

    static {
        Stream.of("agreed", "decided")
                .map(word -> "(:s :p 'It was " + word + " that the two sides would meet again before the end"
                        + " of the year, and that their ministers would call each other before that')")
                .map(SSE::parseTriple)
                .forEach(DATA.getDefaultGraph()::add);
    }

    /** Wherever a query can have an expression. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, BOMB) }",
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, BOMB, \"i\") }",
                "SELECT * { ?s ?p ?o BIND(REPLACE(?o, BOMB, \"\") AS ?x) }",
                "SELECT (REPLACE(?o, BOMB, \"\") AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY REPLACE(?o, BOMB, \"\")",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REPLACE(?o, BOMB, \"\") AS ?x)",
                "SELECT (MAX(REPLACE(?o, BOMB, \"\")) AS ?x) { ?s ?p ?o }",
                "SELECT ?o { ?s ?p ?o } GROUP BY ?o HAVING (REGEX(?o, BOMB))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER REGEX(?o, BOMB) } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER REGEX(?o, BOMB) } }",
                "SELECT * { { SELECT (REPLACE(?o, BOMB, \"\") AS ?x) { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER(IF(REGEX(?o, BOMB), 1, 2) = 1) }",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(REPLACE(?o, BOMB, \"\") AS ?x) }",
                "ASK { ?s ?p ?o FILTER REGEX(?o, BOMB) }",
            })
    void aBombEndsWhenTheTimeIsUp(String query) {
        assertThatThrownBy(() -> answer(query.replace("BOMB", BOMB), Duration.ofMillis(100)))
                .isInstanceOf(QueryStoppedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX(\"Abc\", \"^a\")",
                "REGEX(\"Abc\", \"^a\", \"i\")",
                "REGEX(\"a.c\", \"a.c\", \"q\")",
                "REGEX(\"abab\", \"(ab)\\\\1\")",
                "REGEX(\"abc\"@en, \"b\")",
                "REGEX(7, \"7\")",
                "REPLACE(\"abcb\", \"b\", \"Z\")",
                "REPLACE(\"abcb\", \"B\", \"Z\", \"i\")",
                "REPLACE(\"abc\"@en, \"(a)(b)\", \"$2$1\")",
                "REPLACE(\"abc\", \"z*\", \"-\")",
                "REPLACE(\"abc\", \".*\", \"-\")",
                "REPLACE(\"abc\", \"b\", \"$9\")",
                "REPLACE(7, \"7\", \"8\")",
            })
    void otherwiseTheyAnswerAsJenaDoes(String expression) {
        String query = "SELECT (" + expression + " AS ?x) {}";
        assertThat(answer(query, Duration.ofMinutes(1))).isEqualTo(inJena(query));
    }

    /** Where Jena gives up the whole query. */
    @ParameterizedTest
    @ValueSource(strings = {"REGEX(\"abc\", CONCAT(\"(\", \"\"))", "REPLACE(\"abc\", CONCAT(\"(\", \"\"), \"\")"})
    void aPatternThatIsNoneIsAnErrorOfTheExpressionOnly(String expression) {
        Rows rows = (Rows) answer("SELECT (" + expression + " AS ?x) {}", Duration.ofMinutes(1));
        assertThat(rows.rows()).containsExactly(new Rows.Row(Map.of()));
    }

    private static Answer answer(String query, Duration limit) {
        return Execution.answer(QueryFactory.create(query), DATA, Allowance.STRANGERS.within(limit));
    }

    private static Answer inJena(String query) {
        try (QueryExec execution = QueryExec.dataset(DATA).query(query).build()) {
            Rows rows = Execution.rows(execution.select(), Allowance.CANNED);
            assertThat(rows.columns()).isEqualTo(List.of("x"));
            return rows;
        }
    }
}
