package org.entente.graph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * {@code ontology/shapes.ttl} over the union of all graphs.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
final class ShapeCheck {
    private static final String FILE = "ontology/shapes.ttl";

    private ShapeCheck() {}

    static List<Fault> of(DatasetGraph dataset) {
        Graph union = GraphFactory.createGraphMem();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return ShaclValidator.get().validate(shapes(), union).getEntries().stream()
                .map(ShapeCheck::fault)
                .toList();
    }

    private static Shapes shapes() {
        try (InputStream file = ShapeCheck.class.getClassLoader().getResourceAsStream(FILE)) {
            Graph graph = GraphFactory.createGraphMem();
            RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
            return Shapes.parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Fault fault(ReportEntry entry) {
        Node value = entry.value();
        String found = value == null ? "" : " (it has " + value + ")";
        return new Fault(
                entry.severity().equals(Severity.Violation) ? Fault.Severity.ERROR : Fault.Severity.WARNING,
                String.valueOf(entry.focusNode()),
                entry.resultPath() == null ? "" : entry.resultPath().toString(),
                entry.message() + found,
                "see the shape in " + FILE);
    }
}
