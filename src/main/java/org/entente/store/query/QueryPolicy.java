package org.entente.store.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * What a stranger's query may do: read this dataset, with the operators and functions of SPARQL 1.1. It may not make
 * the server ask others ({@code SERVICE}), nor run code that the engine finds by its name: Jena takes {@code
 * <java:any.Class>()} for a class to load.
 */
public final class QueryPolicy {
    private static final int LONGEST = 50_000;
    private static final Pattern PLACE =
            Pattern.compile("line (\\d{1,6}), column (\\d{1,6})", Pattern.CASE_INSENSITIVE);

    /** Casts, and the XPath and mathematical functions that Jena has beyond SPARQL 1.1. */
    private static final List<String> FUNCTIONS = List.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    private QueryPolicy() {}

    /**
     * Reads a query and checks what it does.
     *
     * @param base against which relative IRIs are resolved
     * @throws RefusedQueryException if it is no SPARQL 1.1 query, or does what a stranger may not
     */
    public static Query admit(String text, String base) throws RefusedQueryException {
        if (text.length() > LONGEST) {
            throw new RefusedQueryException("The query is longer than " + LONGEST + " characters.");
        }
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
            Walker.walk(Algebra.compile(query), new Operators(), new Functions());
            return query;
        } catch (Forbidden e) {
            throw new RefusedQueryException(String.valueOf(e.getMessage()));
        } catch (QueryException e) {
            throw unreadable("Not a SPARQL 1.1 query: " + e.getMessage());
        } catch (StackOverflowError e) {
            // Jena's parser and compiler recurse with the query's nesting.
            throw new RefusedQueryException("The query is nested too deeply.");
        }
    }

    /** Jena's exception has the place of the token before the fault, its message that of the fault. */
    private static RefusedQueryException unreadable(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? new RefusedQueryException(message, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : new RefusedQueryException(message);
    }

    /** Carries a refusal out of Jena's visitors. */
    private static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Forbidden(String message) {
            super(message);
        }
    }

    /** Jena's walker passes over the expressions of ORDER BY and of aggregates. */
    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new Forbidden("SERVICE is switched off: this endpoint answers from its own data only.");
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> check(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregate : group.getAggregators()) {
                if (aggregate.getAggregator() instanceof AggCustom custom) {
                    require(custom.getIRI());
                }
                ExprList arguments = aggregate.getAggregator().getExprList();
                if (arguments != null) {
                    arguments.forEach(this::check);
                }
            }
        }

        private void check(Expr expression) {
            Walker.walk(expression, this, new Functions());
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                require(iri);
            }
        }
    }

    private static void require(String function) {
        if (FUNCTIONS.stream().noneMatch(function::startsWith)) {
            throw new Forbidden("The function <" + function + "> is not among those of SPARQL 1.1.");
        }
    }
}
