package org.entente.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A few triples as JSON-LD that can stand in a page. Terms of schema.org go by their bare names, which is the form that
 * search engines know.
 */
public final class EmbeddedJsonLd {
    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getSubject().toString())
            .thenComparing(triple -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.getObject().toString());

    private final Graph graph;
    private final PrefixMapping prefixes;

    private EmbeddedJsonLd(Graph graph) {
        this.graph = graph;
        this.prefixes = graph.getPrefixMapping();
    }

    /** The graph, which has no blank nodes, as text that no element of HTML ends. */
    public static String of(Graph graph) {
        // In JSON the mark stands in strings only, and there it may be escaped.
        return JSON.toStringFlat(new EmbeddedJsonLd(graph).document()).replace("<", "\\u003C");
    }

    private JsonObject document() {
        JsonArray nodes = new JsonArray();
        Set<Node> subjects = new LinkedHashSet<>();
        graph.stream().sorted(ORDER).map(Triple::getSubject).forEach(subjects::add);
        subjects.forEach(subject -> nodes.add(node(subject)));
        JsonObject document = new JsonObject();
        document.put("@context", context());
        document.put("@graph", nodes);
        return document;
    }

    private JsonObject context() {
        JsonObject context = new JsonObject();
        context.put("@vocab", SchemaDO.NS);
        prefixes.getNsPrefixMap().forEach(context::put);
        return context;
    }

    private JsonObject node(Node subject) {
        Map<String, List<JsonValue>> values = new LinkedHashMap<>();
        graph.stream(subject, Node.ANY, Node.ANY).sorted(ORDER).forEach(triple -> {
            boolean type = triple.getPredicate().equals(RDF.type.asNode());
            String key = type ? "@type" : name(triple.getPredicate());
            values.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(type ? new JsonString(name(triple.getObject())) : value(triple.getObject()));
        });
        JsonObject node = new JsonObject();
        node.put("@id", subject.getURI());
        values.forEach((key, several) -> node.put(key, several.size() == 1 ? several.get(0) : array(several)));
        return node;
    }

    private static JsonValue value(Node term) {
        if (term.isLiteral() && NodeUtils.isSimpleString(term)) {
            return new JsonString(term.getLiteralLexicalForm());
        }
        JsonObject value = new JsonObject();
        if (term.isURI()) {
            value.put("@id", term.getURI());
        } else if (term.getLiteralLanguage().isEmpty()) {
            value.put("@value", term.getLiteralLexicalForm());
            value.put("@type", term.getLiteralDatatypeURI());
        } else {
            value.put("@value", term.getLiteralLexicalForm());
            value.put("@language", term.getLiteralLanguage());
        }
        return value;
    }

    private static JsonArray array(List<JsonValue> values) {
        JsonArray array = new JsonArray();
        array.addAll(values);
        return array;
    }

    private String name(Node term) {
        String iri = term.getURI();
        return iri.startsWith(SchemaDO.NS) ? iri.substring(SchemaDO.NS.length()) : prefixes.shortForm(iri);
    }
}
