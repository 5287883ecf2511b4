package org.entente.store.dump;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Hands Jena's quads to Rio's writers. */
final class RioWriter {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private RioWriter() {}

    static void write(RDFFormat format, Map<String, String> prefixes, List<Quad> quads, OutputStream out) {
        RDFWriter writer = Rio.createWriter(format, out);
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        // Inlining is quadratic in the number of blank nodes, and we have none.
        writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        writer.startRDF();
        new TreeMap<>(prefixes).forEach(writer::handleNamespace);
        quads.forEach(quad -> writer.handleStatement(statement(quad)));
        writer.endRDF();
    }

    private static Statement statement(Quad quad) {
        Resource subject = iri(quad.getSubject());
        IRI predicate = iri(quad.getPredicate());
        Value object = value(quad.getObject());
        return quad.isDefaultGraph()
                ? VALUES.createStatement(subject, predicate, object)
                : VALUES.createStatement(subject, predicate, object, iri(quad.getGraph()));
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return iri(node);
        }
        String lexical = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(lexical, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(lexical, node.getLiteralLanguage());
    }

    private static IRI iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("cannot be published, it has no IRI: " + node);
        }
        return VALUES.createIRI(node.getURI());
    }
}
