package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Of SELECT: a table of RDF terms. */
public record Rows(List<String> columns, List<Row> rows) implements Answer {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One solution; a column that it does not bind is missing. */
    public record Row(Map<String, Node> terms) {

        public Row {
            terms = Map.copyOf(terms);
        }

        public Optional<Node> term(String column) {
            return Optional.ofNullable(terms.get(column));
        }

        public boolean has(String column) {
            return terms.containsKey(column);
        }

        /** The IRI, or the literal's lexical form; empty where the column is not bound. */
        public String text(String column) {
            return term(column)
                    .map(term -> term.isURI() ? term.getURI() : term.getLiteralLexicalForm())
                    .orElse("");
        }

        /** The whole number; 0 where the column is not bound. */
        public int number(String column) {
            String text = text(column);
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
    }
}
