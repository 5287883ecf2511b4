package org.entente.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * A question that users ask, from a file in {@code queries/}.
 *
 * @param name the file's name below {@code queries/}, without {@code .rq}
 * @param summary what it answers, in one line
 * @param description more on how to read the answer, may be empty
 * @param text the file as it stands; it runs unchanged on any SPARQL 1.1 endpoint
 */
public record CannedQuery(
        String name, String summary, String description, List<Parameter> parameters, String text, Query sparql) {
    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * The question with these arguments; what is not given, or given as the empty string, keeps the file's value.
     *
     * @throws BadArgumentException if an argument is unknown, is not of its type, or a required one is missing
     */
    public Question with(Map<String, String> arguments) throws BadArgumentException {
        return new Question(name, Binder.bind(sparql, terms(arguments)));
    }

    /**
     * The question about each of several things at once.
     *
     * @throws BadArgumentException if an argument is not of the parameter's type
     */
    public Question about(String parameter, List<String> arguments) throws BadArgumentException {
        List<Node> terms = new ArrayList<>();
        for (String argument : arguments) {
            terms.addAll(terms(Map.of(parameter, argument)).getOrDefault(parameter, List.of()));
        }
        return new Question(name, Binder.bind(sparql, Map.of(parameter, terms)));
    }

    /** The query alone, without what the file says about it. */
    public String sparqlText() {
        return text.lines().filter(line -> !line.startsWith(QueryFile.MARK)).collect(Collectors.joining("\n"));
    }

    private Map<String, List<Node>> terms(Map<String, String> arguments) throws BadArgumentException {
        for (String given : arguments.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
                throw new BadArgumentException("query " + name + " has no parameter \"" + given + "\"; it has "
                        + (parameters.isEmpty() ? "none" : names()));
            }
        }
        Map<String, List<Node>> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String argument = arguments.getOrDefault(parameter.name(), "");
            if (!argument.isEmpty()) {
                terms.put(parameter.name(), List.of(parameter.term(name, argument)));
            } else if (parameter.required()) {
                throw new BadArgumentException("query " + name + " needs the parameter " + parameter.name() + " ("
                        + parameter.description() + ")");
            }
        }
        return terms;
    }

    private String names() {
        return String.join(", ", parameters.stream().map(Parameter::name).toList());
    }
}
