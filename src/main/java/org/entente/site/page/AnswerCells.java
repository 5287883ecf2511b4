package org.entente.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.graph.Iris;
import org.entente.store.Rows;
import org.entente.store.Rows.Row;

/**
 * What answers look like to people, who read no IRIs: the name of a thing leads to it. The other formats have the IRIs.
 *
 * @param columns those that are shown
 * @param thing the column that has the IRIs of the things that another column names; empty where none does
 * @param name the column that names them
 */
record AnswerCells(Addresses addresses, List<String> columns, Optional<String> thing, String name) {
    /** Columns that name the thing whose IRI another column has, the likeliest first. */
    private static final List<String> NAMING =
            List.of("commitment", "label", "document", "person", "minister", "name", "quote");

    /** Columns that have the names of sources' files. */
    private static final Set<String> SOURCES = Set.of("source", "other", "silent");

    static AnswerCells of(Rows rows, Addresses addresses) {
        List<String> all = rows.columns();
        List<String> identifying =
                all.stream().filter(column -> identifies(rows, column)).toList();
        String name = NAMING.stream().filter(all::contains).findFirst().orElse("");
        boolean named = identifying.size() == 1 && !name.isEmpty();
        return new AnswerCells(
                addresses,
                all.stream()
                        .filter(column -> !(named && identifying.contains(column)))
                        .toList(),
                named ? identifying.stream().findFirst() : Optional.empty(),
                name);
    }

    private static boolean identifies(Rows rows, String column) {
        return rows.rows().stream()
                .anyMatch(row -> row.term(column).filter(Node::isURI).isPresent());
    }

    /** A name in words: "leftOut" is "left out", and a label is called after what it is the label of. */
    String head(String column) {
        String called = column.equals("label") ? thing.orElse(column) : column;
        return called.replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ").toLowerCase(Locale.ROOT);
    }

    Link cell(Row row, String column) {
        Optional<Node> term = row.term(column);
        String label = term.filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .or(() -> term.filter(node -> !node.isURI()).map(Node::toString))
                .orElse("");
        return leadsTo(row, column, label)
                .map(iri -> addresses.link(iri, label.isEmpty() ? shortened(iri) : label))
                .orElse(Link.none(label));
    }

    /** The IRI of what a cell names, or is. */
    private Optional<String> leadsTo(Row row, String column, String label) {
        if (SOURCES.contains(column) && !label.isEmpty()) {
            return Optional.of(addresses.base() + "id/source/" + Iris.sourceKey(label));
        }
        Optional<Node> term = column.equals(name) && !label.isEmpty() ? thing.flatMap(row::term) : row.term(column);
        return term.filter(Node::isURI).map(Node::getURI);
    }

    /** Our own things by the end of their IRIs. */
    private String shortened(String iri) {
        String things = addresses.base() + "id/";
        return iri.startsWith(things) ? iri.substring(things.length()) : iri;
    }
}
