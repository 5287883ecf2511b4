package org.entente.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Extraction;

/** The graph of one source: the source itself, and all that it says. */
final class SourceWriter {
    private static final int WORDS_OF_HEADING = 10;

    private final Source source;
    private final Node iri;
    private final GraphWriter graph;
    private final EvidenceWriter evidence;

    private SourceWriter(Source source, Iris iris, GraphWriter graph) {
        this.source = source;
        this.iri = iris.source(source.name());
        this.graph = graph;
        this.evidence = new EvidenceWriter(this.graph, iri);
    }

    /** Writes the graph of one source; {@code agent} is the program that extracted. */
    static void write(Extraction extraction, DossierIndex index, Iris iris, Node agent, GraphWriter graph) {
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
                .label(source.title().isEmpty() ? heading() : source.title())
                .text(Vocabulary.FILE_NAME, source.name())
                .text(DCTerms.title.asNode(), source.title())
                .text(DC_11.publisher.asNode(), source.publisher())
                .text(DC_11.creator.asNode(), source.author())
                .date(DCTerms.issued.asNode(), source.published())
                .text(Vocabulary.DATELINE, source.dateline())
                .text(Vocabulary.SHA256, source.sha256())
                .text(Vocabulary.TEXT, source.text())
                .texts(
                        Vocabulary.BODY_PART,
                        source.body().stream().map(this::range).toList());
    }

    /** What a text without a title is called: its first words, or its name if it has none. */
    private String heading() {
        List<String> words = source.body().stream()
                .map(part -> part.of(source.text()).strip())
                .filter(part -> !part.isEmpty())
                .findFirst()
                .map(part -> List.of(part.split("\\s+", WORDS_OF_HEADING + 1)))
                .orElse(List.of(source.name()));
        return words.size() <= WORDS_OF_HEADING
                ? Label.of(String.join(" ", words))
                : Label.of(String.join(" ", words.subList(0, WORDS_OF_HEADING))) + " …";
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

    private String range(Span span) {
        String text = source.text();
        return text.codePointCount(0, span.start()) + "-" + text.codePointCount(0, span.end());
    }
}
