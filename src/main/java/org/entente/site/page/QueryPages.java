package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;

/** The canned queries as forms, and what they answer. */
record QueryPages(PageData data) {
    /** Formats to take the answers away in, by the endings of their addresses. */
    private static final List<Choice> FORMATS = List.of(
            new Choice("csv", "CSV"),
            new Choice("tsv", "TSV"),
            new Choice("json", "JSON"),
            new Choice("xml", "XML"),
            new Choice("ttl", "Turtle"));

    private static final String MOST_THINGS = "400";

    Sheet all(Visit visit) {
        List<QueriesPage.Group> groups = data.queries().groups().entrySet().stream()
                .map(group -> new QueriesPage.Group(group.getKey(), items(group.getValue(), visit)))
                .toList();
        String title = visit.text().lookup("queries.title");
        return new Sheet("queries", "queries/", title, "", "", new QueriesPage(groups));
    }

    private List<ListItem> items(List<String> names, Visit visit) {
        return names.stream()
                .map(data.queries()::known)
                .map(query -> new ListItem(
                        new Link(
                                data.addresses().with("queries/" + query.name(), Map.of()),
                                visit.text().question(query)),
                        query.description(),
                        ""))
                .toList();
    }

    Optional<Sheet> of(String name, Visit visit) {
        return data.queries().all().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .map(query -> sheet(query, visit));
    }

    private Sheet sheet(CannedQuery query, Visit visit) {
        var things = new ThingChoices(query.parameters().stream()
                .map(Parameter::type)
                .distinct()
                .collect(Collectors.toMap(type -> type, this::things)));
        Map<String, String> arguments = query.parameters().stream()
                .filter(parameter -> !visit.parameter(parameter.name()).isEmpty())
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> things.key(parameter.type(), visit.parameter(parameter.name()))));
        String question = visit.text().question(query);
        return new Sheet("query", "queries/", question, query.description(), "", page(query, arguments, things));
    }

    /** A query that needs nothing is run at once; one that needs something is run with what it is given. */
    private QueryPage page(CannedQuery query, Map<String, String> arguments, ThingChoices things) {
        boolean asked = !arguments.isEmpty() || query.parameters().stream().noneMatch(Parameter::required);
        try {
            AnswerTable answers = asked
                    ? AnswerTable.of(data.store().select(query.with(arguments)), data.addresses())
                    : AnswerTable.EMPTY;
            return page(query, arguments, things, "", asked, answers);
        } catch (BadArgumentException e) {
            return page(query, arguments, things, String.valueOf(e.getMessage()), false, AnswerTable.EMPTY);
        }
    }

    private QueryPage page(
            CannedQuery query,
            Map<String, String> arguments,
            ThingChoices things,
            String fault,
            boolean asked,
            AnswerTable answers) {
        return new QueryPage(
                query.name(),
                query.description(),
                query.parameters().stream()
                        .map(parameter -> field(parameter, arguments, things))
                        .toList(),
                fault,
                asked,
                answers,
                FORMATS.stream()
                        .map(format -> new Link(
                                data.addresses().with("queries/" + query.name() + "." + format.value(), arguments),
                                format.label()))
                        .toList(),
                query.sparqlText(),
                data.addresses().with("sparql", Map.of("example", query.name())));
    }

    private static QueryPage.Field field(Parameter parameter, Map<String, String> arguments, ThingChoices things) {
        String given = arguments.getOrDefault(parameter.name(), "");
        String type = switch (parameter.type()) {
            case INTEGER -> "number";
            case DATE -> "date";
            case KIND -> "choice";
            default -> "text";
        };
        String example = things.name(parameter.type(), parameter.value());
        return new QueryPage.Field(
                parameter.name(),
                parameter.description(),
                type,
                given.isEmpty() && arguments.isEmpty() ? example : things.name(parameter.type(), given),
                example,
                parameter.required(),
                things.named(parameter.type()));
    }

    /** What can be given for a parameter, as far as it can be listed: the keys, and the names that stand for them. */
    private List<Choice> things(Parameter.Type type) {
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
        return data.rows(query, Map.of("limit", MOST_THINGS)).stream()
                .map(row -> new Choice(
                        row.text("thing").replaceFirst(".*/", ""),
                        data.addresses().label(row.text("thing"), row.text("label"))))
                .toList();
    }
}
