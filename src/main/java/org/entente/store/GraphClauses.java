package org.entente.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.iterator.QueryIterGraph;

/**
 * Runs {@code GRAPH ?g { … }} in those named graphs only that speak of the things in it. Jena goes through all graphs
 * for each row, which takes seconds where every source and every meeting has a graph of its own.
 */
final class GraphClauses extends OpExecutor {
    private final GraphIndex index;

    private GraphClauses(ExecutionContext context, GraphIndex index) {
        super(context);
        this.index = index;
    }

    static OpExecutorFactory with(GraphIndex index) {
        return context -> new GraphClauses(context, index);
    }

    @Override
    protected QueryIterator execute(OpGraph clause, QueryIterator rows) {
        return clause.getNode().isVariable()
                ? new InItsGraphs(rows, clause, execCxt, index)
                : super.execute(clause, rows);
    }

    /** The patterns that every solution matches, as far as they are seen at a glance. */
    private static Stream<Triple> required(Op op) {
        if (op instanceof OpBGP patterns) {
            return patterns.getPattern().getList().stream();
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().flatMap(GraphClauses::required);
        }
        if (op instanceof OpFilter filter) {
            return required(filter.getSubOp());
        }
        if (op instanceof OpConditional optional) {
            return required(optional.getLeft());
        }
        return op instanceof OpLeftJoin optional ? required(optional.getLeft()) : Stream.empty();
    }

    private static final class InItsGraphs extends QueryIterGraph {
        private final List<Triple> required;
        private final GraphIndex index;

        InItsGraphs(QueryIterator rows, OpGraph clause, ExecutionContext context, GraphIndex index) {
            super(rows, clause, context);
            this.required = required(clause.getSubOp()).toList();
            this.index = index;
        }

        @Override
        protected QueryIterator nextStage(Binding row) {
            if (!Substitute.substitute(opGraph.getNode(), row).isVariable()) {
                return super.nextStage(row);
            }
            Optional<Set<Node>> graphs = index.holding(required.stream()
                    .map(pattern -> Substitute.substitute(pattern, row))
                    .toList());
            return graphs.isEmpty()
                    ? super.nextStage(row)
                    : new QueryIterGraphInner(row, graphs.get().iterator(), opGraph, getExecContext()) {};
        }
    }
}
