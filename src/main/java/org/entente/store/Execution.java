package org.entente.store;

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
    private Execution() {}

    static Answer answer(Query query, DatasetGraph dataset, Allowance allowance) {
        long end = System.nanoTime() + allowance.time().toNanos();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(new PatternMatching(end).in(query))
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .overallTimeout(allowance.time().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return answer(query, execution, allowance);
        } catch (QueryCancelledException e) {
            throw allowance.tooSlow();
        } catch (NullPointerException e) {
            // What a hash join of Jena 5.6.0 fails with when its time is up.
            throw System.nanoTime() < end ? e : allowance.tooSlow();
        }
    }

    /** The whole answer of an execution that is at hand. */
    static Answer answer(Query query, QueryExec execution, Allowance allowance) {
        if (query.isSelectType()) {
            return rows(execution.select(), allowance);
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        return new Answer.Triples(triples(query, execution, allowance));
    }

    static Rows rows(RowSet solutions, Allowance allowance) {
        List<Var> variables = solutions.getResultVars();
        List<Rows.Row> rows = new ArrayList<>();
        while (solutions.hasNext()) {
            rows.add(row(variables, solutions.next()));
            allowance.requireRoom((long) rows.size() * Math.max(1, variables.size()));
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

    private static Graph triples(Query query, QueryExec execution, Allowance allowance) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        var triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            allowance.requireRoom(3L * graph.size());
        }
        return graph;
    }
}
