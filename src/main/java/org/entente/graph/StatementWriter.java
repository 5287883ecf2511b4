package org.entente.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.entente.statement.Content;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;

/** The statements of one source. */
record StatementWriter(
        Extraction extraction, Node source, DossierIndex index, Iris iris, GraphWriter graph, EvidenceWriter evidence) {

    void write() {
        extraction.statements().forEach(this::statement);
    }

    private void statement(Statement statement) {
        String name = extraction.source().name();
        Node iri = iris.statement(name, statement.evidence());
        GraphWriter.Description description = graph.about(iri)
                .type(Vocabulary.STATEMENT, OA.Annotation.asNode())
                .key()
                .label(Label.of(statement.line()))
                .link(Vocabulary.HAS_SOURCE, source)
                .link(Vocabulary.ATTESTS, index.claim(name, statement))
                .text(Vocabulary.KIND, statement.kind().name().toLowerCase(Locale.ROOT))
                .all(Vocabulary.ACTOR, iris.parties(statement.actors()))
                .all(Vocabulary.ADDRESSEE, iris.parties(statement.addressees()))
                .all(Vocabulary.HAS_TOPIC, iris.topics(statement.topics()))
                .text(Vocabulary.RULE, statement.reason().rule())
                .text(Vocabulary.TRIGGER, statement.reason().trigger())
                .link(Prov.WAS_GENERATED_BY, SourceWriter.extraction(source))
                .link(OA.motivatedBy.asNode(), OA.identifying.asNode());
        index.speaker(name, statement.speaker()).ifPresent(person -> description.link(Vocabulary.SPEAKER, person));
        content(description, statement.content());
        evidence.write(iri, statement.evidence());
    }

    private static void content(GraphWriter.Description description, Content content) {
        description
                .text(Vocabulary.ACTION, content.action())
                .texts(Vocabulary.AMOUNT, content.amounts())
                .texts(Vocabulary.DUE, content.dates());
        if (content.negated()) {
            description.truth(Vocabulary.NEGATED, true);
        }
    }
}
