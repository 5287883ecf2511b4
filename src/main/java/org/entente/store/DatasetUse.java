package org.entente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Which parts of a dataset a query looks into. */
record DatasetUse(boolean defaultGraph, boolean namedGraphs) {

    static DatasetUse of(Query query) {
        GraphClauses clauses = new GraphClauses();
        Patterns patterns = new Patterns();
        Query outside = QueryTransformOps.transform(query, clauses, new ExprTransformApplyElementTransform(clauses));
        QueryTransformOps.transform(outside, patterns, new ExprTransformApplyElementTransform(patterns));
        return new DatasetUse(patterns.found || query.isDescribeType(), clauses.found);
    }

    /** Takes the GRAPH clauses away. */
    private static final class GraphClauses extends ElementTransformCopyBase {
        private boolean found;

        @Override
        public Element transform(ElementNamedGraph clause, Node name, Element pattern) {
            found = true;
            return new ElementGroup();
        }
    }

    private static final class Patterns extends ElementTransformCopyBase {
        private boolean found;

        @Override
        public Element transform(ElementPathBlock block) {
            found |= !block.isEmpty();
            return block;
        }

        @Override
        public Element transform(ElementTriplesBlock block) {
            found |= !block.isEmpty();
            return block;
        }
    }
}
