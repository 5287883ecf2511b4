package org.entente.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Runs a query in Jena within limits. The whole answer is collected before any of it is given away: an answer that is
 * cut off in the middle looks like a complete one.
 */
final class Execution {
    /** For strangers' queries. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    /** For the canned ones, which are known to end: how long depends on how much was read. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int MOST_TERMS = 1_000_000;

    private Execution() {}

    static Answer answer(Query query, DatasetGraph dataset, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(new PatternMatching(end).in(query))
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return answer(query, execution);
        } catch (QueryCancelledException e) {
            throw tooSlow(limit);
        } catch (NullPointerException e) {
            // What a hash join of Jena 5.6.0 fails with when its time is up.
            throw System.nanoTime() < end ? e : tooSlow(limit);
        }
    }

    static QueryStoppedException tooSlow(Duration limit) {
        return new QueryStoppedException("the query takes longer than " + limit.toSeconds()
                + " s; ask for less, for example with a more selective pattern");
    }

    /** The whole answer of an execution that is at hand. */
    static Answer answer(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        return new Answer.Triples(triples(query, execution));
    }

    static Rows rows(RowSet solutions) {
        List<Var> variables = solutions.getResultVars();
        List<Rows.Row> rows = new ArrayList<>();
        while (solutions.hasNext()) {
            rows.add(row(variables, solutions.next()));
            requireRoom((long) rows.size() * Math.max(1, variables.size()));
        }
        return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
    }

    private static Rows.Row row(List<Var> variables, Binding solution) {
        Map<String, Node> terms = new HashMap<>();
        for (Var variable : variables) {
            Node term = solution.get(variable);
            if (term != null) {
                terms.put(variable.getVarName(), term);
            }
        }
        return new Rows.Row(terms);
    }

    private static Graph triples(Query query, QueryExec execution) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        var triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            requireRoom(3L * graph.size());
        }
        return graph;
    }

    private static void requireRoom(long terms) {
        if (terms > MOST_TERMS) {
            throw new QueryStoppedException("the answer has more than " + MOST_TERMS
                    + " terms; ask for a part of it with LIMIT and OFFSET, or take the dumps");
        }
    }
}
