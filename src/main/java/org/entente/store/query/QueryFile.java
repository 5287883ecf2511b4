package org.entente.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * Reads a query with its decorators: the lines that begin with {@code #+} are YAML as grlc has it, of which {@code
 * summary}, {@code description} and the list {@code params} are read.
 *
 * @see <a href="https://github.com/CLARIAH/grlc">grlc's decorator syntax</a>
 */
final class QueryFile {
    static final String MARK = "#+";

    private final String name;
    private final String text;
    private final Map<String, String> head = new HashMap<>();
    private final List<Map<String, String>> parameters = new ArrayList<>();

    private QueryFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Parses a file's text; faults in it are ours, so they are errors of the program. */
    static CannedQuery parse(String name, String text) {
        QueryFile file = new QueryFile(name, text);
        text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).strip())
                .forEach(file::decorator);
        return file.query();
    }

    private void decorator(String line) {
        boolean opens = line.startsWith("- ");
        String entry = opens ? line.substring(2) : line;
        int colon = entry.indexOf(':');
        if (colon < 0) {
            throw fault("no key in \"" + line + "\"");
        }
        if (opens) {
            parameters.add(new HashMap<>());
        }
        Map<String, String> target = parameters.isEmpty() ? head : parameters.get(parameters.size() - 1);
        target.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
    }

    private CannedQuery query() {
        Query sparql = sparql();
        Map<String, String> values = Binder.values(sparql);
        return new CannedQuery(
                name,
                required(head, "summary"),
                head.getOrDefault("description", ""),
                parameters.stream().map(p -> parameter(p, values)).toList(),
                text,
                sparql);
    }

    private Query sparql() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw fault("not SPARQL 1.1: " + e);
        }
    }

    private Parameter parameter(Map<String, String> entries, Map<String, String> values) {
        String parameter = required(entries, "name");
        String word = required(entries, "type");
        return new Parameter(
                parameter,
                Parameter.Type.named(word).orElseThrow(() -> fault("no parameter type \"" + word + "\"")),
                required(entries, "description"),
                Boolean.parseBoolean(entries.getOrDefault("required", "false")),
                value(parameter, values));
    }

    private String value(String parameter, Map<String, String> values) {
        if (!values.containsKey(parameter)) {
            throw fault("the parameter " + parameter + " has neither a VALUES block nor a LIMIT or OFFSET clause");
        }
        return values.get(parameter);
    }

    private String required(Map<String, String> entries, String key) {
        String value = entries.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw fault("no " + key + " among the decorators " + entries);
        }
        return value;
    }

    private IllegalStateException fault(String reason) {
        return new IllegalStateException("queries/" + name + ".rq: " + reason);
    }
}
