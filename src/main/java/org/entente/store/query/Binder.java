package org.entente.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts arguments where a query has {@code VALUES ?parameter { … }}. The terms go into the parsed query, so no argument
 * is ever read as SPARQL.
 */
final class Binder {
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    private Binder() {}

    /** A copy of the query with these parameters bound; those of LIMIT and OFFSET where the file has such a clause. */
    static Query bind(Query query, Map<String, List<Node>> terms) {
        Query bound = QueryTransformOps.transform(query, new InlineData(terms), inExpressions(new InlineData(terms)));
        parts(bound).forEach(part -> slice(part, terms));
        return bound;
    }

    /** The query and those inside it. */
    private static List<Query> parts(Query query) {
        List<Query> parts = new ArrayList<>(List.of(query));
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery subquery) {
                parts.addAll(parts(subquery.getQuery()));
            }
        });
        return parts;
    }

    private static void slice(Query query, Map<String, List<Node>> terms) {
        if (query.hasLimit() && terms.containsKey(LIMIT)) {
            query.setLimit(number(terms, LIMIT));
        }
        if (query.hasOffset() && terms.containsKey(OFFSET)) {
            query.setOffset(number(terms, OFFSET));
        }
    }

    private static long number(Map<String, List<Node>> terms, String parameter) {
        return Long.parseLong(
                Objects.requireNonNull(terms.get(parameter)).get(0).getLiteralLexicalForm());
    }

    /**
     * What the query's file gives for each variable that has a {@code VALUES} block of its own, empty for UNDEF, and for
     * LIMIT and OFFSET.
     */
    static Map<String, String> values(Query query) {
        Map<String, String> values = new HashMap<>();
        ElementTransformCopyBase reader = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                if (data.getVars().size() == 1) {
                    Var variable = data.getVars().get(0);
                    values.put(variable.getVarName(), first(data, variable));
                }
                return data;
            }
        };
        QueryTransformOps.transform(query, reader, inExpressions(reader));
        parts(query).forEach(part -> values.putAll(slice(part)));
        return values;
    }

    private static Map<String, String> slice(Query query) {
        Map<String, String> slice = new HashMap<>();
        if (query.hasLimit()) {
            slice.put(LIMIT, Long.toString(query.getLimit()));
        }
        if (query.hasOffset()) {
            slice.put(OFFSET, Long.toString(query.getOffset()));
        }
        return slice;
    }

    private static String first(ElementData data, Var variable) {
        return data.getRows().stream()
                .flatMap(row -> Optional.ofNullable(row.get(variable)).stream())
                .map(term -> term.isURI() ? term.getURI() : term.getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    /** Also below FILTER EXISTS. */
    private static ExprTransform inExpressions(ElementTransformCopyBase transform) {
        return new ExprTransformApplyElementTransform(transform);
    }

    private static final class InlineData extends ElementTransformCopyBase {
        private final Map<String, List<Node>> terms;

        InlineData(Map<String, List<Node>> terms) {
            this.terms = Map.copyOf(terms);
        }

        @Override
        public Element transform(ElementData data) {
            List<Var> variables = data.getVars();
            List<Node> given =
                    variables.size() == 1 ? terms.get(variables.get(0).getVarName()) : null;
            if (given == null) {
                return data;
            }
            List<Binding> rows = given.stream()
                    .map(term -> BindingFactory.binding(variables.get(0), term))
                    .toList();
            return new ElementData(List.copyOf(variables), rows);
        }
    }
}
