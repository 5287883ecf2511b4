package org.entente.site.discovery;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;

/**
 * The canned queries as SHACL's SPARQL executables, which query editors read to offer them.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#sparql-prefixes">SHACL, 5.2.1: prefixes and queries</a>
 * @see <a href="https://www.w3.org/TR/shacl-af/">SHACL Advanced Features: parameters of what is executable</a>
 */
public final class QueryCatalogue {
    private final String base;
    private final Node catalogue;
    private final Node prefixes;
    private final Graph graph = GraphFactory.createGraphMem();

    private QueryCatalogue(String base) {
        this.base = base;
        this.catalogue = iri(base + "queries");
        this.prefixes = iri(base + "queries#prefixes");
    }

    /** Describes the queries at the endpoint below the base. */
    public static Graph of(CannedQueries queries, String base) {
        QueryCatalogue catalogue = new QueryCatalogue(base);
        catalogue.head();
        queries.all().forEach(catalogue::query);
        return catalogue.graph;
    }

    private void head() {
        graph.getPrefixMapping()
                .setNsPrefix("sh", SHACL.NAMESPACE.getURI())
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("schema", SchemaDO.NS)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        add(catalogue, RDFS.label.asNode(), english("The questions that this dataset answers"));
    }

    private void query(CannedQuery query) {
        Node node = iri(base + "queries/" + query.name());
        add(catalogue, DCTerms.hasPart.asNode(), node);
        add(node, RDF.type.asNode(), SHACL.SPARQLExecutable);
        add(node, RDF.type.asNode(), SHACL.SPARQLSelectExecutable);
        add(node, RDFS.label.asNode(), english(query.summary()));
        add(
                node,
                RDFS.comment.asNode(),
                english(query.description().isEmpty() ? query.summary() : query.description()));
        add(node, SHACL.select, NodeFactory.createLiteralString(query.sparqlText()));
        add(node, SHACL.prefixes, prefixes);
        add(node, SchemaDO.target.asNode(), iri(base + "sparql"));
        prefixes(query);
        query.parameters().forEach(parameter -> parameter(node, parameter));
    }

    private void prefixes(CannedQuery query) {
        Map<String, String> declared =
                new TreeMap<>(query.sparql().getPrefixMapping().getNsPrefixMap());
        declared.forEach((prefix, namespace) -> {
            Node declaration = iri(base + "queries#prefix-" + prefix);
            add(prefixes, SHACL.declare, declaration);
            add(declaration, SHACL.prefix, NodeFactory.createLiteralString(prefix));
            add(declaration, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void parameter(Node query, Parameter parameter) {
        Node node = iri(query.getURI() + "#" + parameter.name());
        add(query, SHACL.parameter, node);
        add(node, RDF.type.asNode(), SHACL.Parameter);
        // The local name of the path is the name of the variable.
        add(node, SHACL.path, iri(base + "queries#" + parameter.name()));
        add(node, SHACL.description, english(parameter.description()));
        add(
                node,
                SHACL.optional,
                NodeFactory.createLiteralDT(Boolean.toString(!parameter.required()), XSDDatatype.XSDboolean));
        if (parameter.type() == Parameter.Type.IRI) {
            add(node, SHACL.nodeKind, SHACL.IRI);
        } else {
            add(node, SHACL.datatype, iri(datatype(parameter.type()).getURI()));
        }
        if (!parameter.required() && !parameter.value().isEmpty()) {
            add(node, SHACL.defaultValue, value(parameter));
        }
    }

    private static Node value(Parameter parameter) {
        return parameter.type() == Parameter.Type.IRI
                ? iri(parameter.value())
                : NodeFactory.createLiteralDT(parameter.value(), datatype(parameter.type()));
    }

    private static XSDDatatype datatype(Parameter.Type type) {
        return switch (type) {
            case INTEGER -> XSDDatatype.XSDinteger;
            case DATE -> XSDDatatype.XSDdate;
            default -> XSDDatatype.XSDstring;
        };
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
