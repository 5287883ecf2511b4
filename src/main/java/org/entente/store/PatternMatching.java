package org.entente.store;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * REGEX and REPLACE that end when the query's time is up. A pattern such as {@code (.*)*(.*)*x$} may try for years on
 * one literal, and Jena looks at the time between literals only. An engine that does not backtrack would end as well,
 * but knows no back references, which XPath's patterns have; a text that can be taken away leaves them all.
 *
 * @param end by {@link System#nanoTime()}
 */
record PatternMatching(long end) {

    /** The same query with these functions in the place of Jena's. */
    Query in(Query query) {
        ElementTransformCopyBase elements = new ElementTransformCopyBase() {};
        return QueryTransformOps.transform(query, elements, new ExprTransformApplyElementTransform(elements) {
            @Override
            public Expr transform(ExprFunctionN function, ExprList arguments) {
                if (function instanceof E_Regex) {
                    return new Regex(arguments);
                }
                return function instanceof E_StrReplace ? new Replace(arguments) : super.transform(function, arguments);
            }
        });
    }

    private Matcher matcher(NodeValue text, NodeValue pattern, String flags) {
        return RegexEngine.makePattern("pattern", string(pattern), flags).matcher(new Text(string(text)));
    }

    private static String string(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("pattern", value).getLiteralLexicalForm();
    }

    private static Expr optional(ExprList arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : NodeValue.nvEmptyString;
    }

    private final class Regex extends ExprFunctionN {
        Regex(ExprList arguments) {
            super("regex", arguments.get(0), arguments.get(1), optional(arguments, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            return NodeValue.booleanReturn(
                    matcher(values.get(0), values.get(1), string(values.get(2))).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private final class Replace extends ExprFunctionN {
        Replace(ExprList arguments) {
            super("replace", arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
        }

        /** Tries it first on a text that can be taken away: what ends there ends a second time. */
        @Override
        public NodeValue eval(List<NodeValue> values) {
            Matcher trial = matcher(values.get(0), values.get(1), string(values.get(3)));
            boolean found = trial.find();
            while (found) {
                found = trial.find();
            }
            return XSDFuncOp.strReplace(values.get(0), values.get(1), values.get(2), values.get(3));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    /** Letters until the time is up. */
    private final class Text implements CharSequence {
        private static final int LOOKS_AT_THE_CLOCK_EVERY = 1 << 10;

        private final String letters;
        private int reads;

        Text(String letters) {
            this.letters = letters;
        }

        @Override
        public char charAt(int index) {
            reads++;
            if (reads % LOOKS_AT_THE_CLOCK_EVERY == 0 && System.nanoTime() > end) {
                throw new QueryCancelledException();
            }
            return letters.charAt(index);
        }

        @Override
        public int length() {
            return letters.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return letters.subSequence(start, end);
        }

        @Override
        public String toString() {
            return letters;
        }
    }
}
