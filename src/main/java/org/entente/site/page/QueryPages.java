package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.store.Rows;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;

/** The canned queries as forms, and what they answer. */
record QueryPages(PageData data) {
    private static final List<String> TABLES = List.of("csv", "tsv", "json", "xml");

    Sheet all(Visit visit) {
        List<ListItem> queries = data.queries().all().stream()
                .map(query -> new ListItem(
                        new Link(data.addresses().with("queries/" + query.name(), Map.of()), query.summary()),
                        query.description(),
                        ""))
                .toList();
        String title = visit.text().lookup("queries.title");
        return new Sheet("queries", "queries/", title, "", "", new QueriesPage(queries));
    }

    Optional<Sheet> of(String name, Visit visit) {
        return data.queries().all().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .map(query -> sheet(query, visit));
    }

    private Sheet sheet(CannedQuery query, Visit visit) {
        Map<String, String> arguments = query.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !visit.parameter(name).isEmpty())
                .collect(Collectors.toMap(name -> name, visit::parameter));
        return new Sheet("query", "queries/", query.summary(), query.description(), "", page(query, arguments));
    }

    /** A query that needs nothing is run at once; one that needs something is run with what it is given. */
    private QueryPage page(CannedQuery query, Map<String, String> arguments) {
        boolean asked = !arguments.isEmpty() || query.parameters().stream().noneMatch(Parameter::required);
        try {
            Rows rows = asked ? data.store().select(query.with(arguments)) : new Rows(List.of(), List.of());
            return page(query, arguments, "", asked, rows);
        } catch (BadArgumentException e) {
            return page(query, arguments, String.valueOf(e.getMessage()), false, new Rows(List.of(), List.of()));
        }
    }

    private QueryPage page(CannedQuery query, Map<String, String> arguments, String fault, boolean asked, Rows rows) {
        return new QueryPage(
                query.name(),
                query.summary(),
                query.description(),
                query.parameters().stream()
                        .map(parameter -> field(parameter, arguments))
                        .toList(),
                fault,
                asked,
                rows.columns(),
                rows.rows().stream().map(row -> cells(rows.columns(), row)).toList(),
                lengths(rows),
                TABLES.stream()
                        .map(format -> new Link(
                                data.addresses().with("queries/" + query.name() + "." + format, arguments), format))
                        .toList(),
                query.text());
    }

    private QueryPage.Field field(Parameter parameter, Map<String, String> arguments) {
        String type = switch (parameter.type()) {
            case INTEGER -> "number";
            case DATE -> "date";
            default -> "text";
        };
        return new QueryPage.Field(
                parameter.name(),
                parameter.description(),
                type,
                arguments.getOrDefault(parameter.name(), parameter.value()),
                suggestions(parameter.type()));
    }

    /** What can be given for a parameter, as far as it can be listed. */
    private List<Choice> suggestions(Parameter.Type type) {
        return switch (type) {
            case KIND ->
                Force.SPOKEN.stream()
                        .map(force -> new Choice(force.code(), force.code()))
                        .toList();
            case PARTY -> listed("list-parties");
            case TOPIC -> listed("list-topics");
            case MEETING -> listed("list-meetings");
            case SOURCE -> listed("list-sources");
            case PERSON -> listed("list-people");
            default -> List.of();
        };
    }

    private List<Choice> listed(String query) {
        return data.rows(query, Map.of()).stream()
                .map(row -> new Choice(row.text("thing").replaceFirst(".*/", ""), row.text("label")))
                .toList();
    }

    private List<Link> cells(List<String> columns, Rows.Row row) {
        return columns.stream()
                .map(column -> row.term(column).map(this::cell).orElse(Link.none("")))
                .toList();
    }

    /** Our own things by the end of their IRIs. */
    private Link cell(Node term) {
        if (!term.isURI()) {
            return Link.none(term.getLiteralLexicalForm());
        }
        String iri = term.getURI();
        String things = data.addresses().base() + "id/";
        return data.addresses().link(iri, iri.startsWith(things) ? iri.substring(things.length()) : iri);
    }

    /** Where the answer's last column counts what the columns before it name, the counts. */
    private static List<Integer> lengths(Rows rows) {
        int columns = rows.columns().size();
        if (columns < 2 || columns > 3) {
            return List.of();
        }
        String last = rows.columns().get(columns - 1);
        boolean counts = rows.rows().stream()
                .flatMap(row -> row.term(last).stream())
                .allMatch(
                        term -> term.isLiteral() && term.getLiteralLexicalForm().matches("\\d{1,9}"));
        return counts ? rows.rows().stream().map(row -> row.number(last)).toList() : List.of();
    }
}
