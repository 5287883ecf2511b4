package org.entente.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Extraction;

/** The graph of one source: the source itself, and all that it says. */
final class SourceWriter {
    private final Source source;
    private final Node iri;
    private final GraphWriter graph;
    private final EvidenceWriter evidence;

    private SourceWriter(Source source, Iris iris, Graph graph) {
        this.source = source;
        this.iri = iris.source(source.name());
        this.graph = new GraphWriter(graph);
        this.evidence = new EvidenceWriter(this.graph, iri);
    }

    /** Writes the graph of one source; {@code agent} is the program that extracted. */
    static void write(Extraction extraction, DossierIndex index, Iris iris, Node agent, Graph graph) {
        SourceWriter writer = new SourceWriter(extraction.source(), iris, graph);
        writer.source();
        writer.run(agent);
        new ReportWriter(extraction, writer.iri, index, iris, writer.graph, writer.evidence).write();
        new StatementWriter(extraction, writer.iri, index, iris, writer.graph, writer.evidence).write();
    }

    private void source() {
        graph.about(iri)
                .type(Vocabulary.SOURCE, SchemaDO.CreativeWork.asNode())
                .key()
                .label(source.title().isEmpty() ? source.name() : source.title())
                .text(Vocabulary.FILE_NAME, source.name())
                .text(DCTerms.title.asNode(), source.title())
                .text(DC_11.publisher.asNode(), source.publisher())
                .text(DC_11.creator.asNode(), source.author())
                .date(DCTerms.issued.asNode(), source.published())
                .text(Vocabulary.DATELINE, source.dateline())
                .text(Vocabulary.SHA256, source.sha256())
                .text(Vocabulary.TEXT, source.text());
        List<Span> body = source.body();
        for (int i = 0; i < body.size(); i++) {
            Node part = Iris.part(iri, "body-" + (i + 1));
            graph.about(iri).link(Vocabulary.BODY_PART, part);
            evidence.position(
                    part,
                    codePoints(body.get(i).start()),
                    codePoints(body.get(i).end()));
        }
    }

    private void run(Node agent) {
        graph.about(extraction(iri))
                .type(Prov.ACTIVITY)
                .label("Extraction from " + source.name())
                .link(Prov.USED, iri)
                .link(Prov.WAS_ASSOCIATED_WITH, agent);
    }

    /** The run of the program over one source. */
    static Node extraction(Node source) {
        return Iris.part(source, "extraction");
    }

    private int codePoints(int offset) {
        return source.text().codePointCount(0, offset);
    }
}
