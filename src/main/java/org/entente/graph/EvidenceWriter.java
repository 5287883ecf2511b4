package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.entente.statement.Evidence;

/**
 * Where in a source something stands, as the Web Annotation data model has it: a target that is a part of the source,
 * selected by its words and by its position.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation: selectors</a>
 */
record EvidenceWriter(GraphWriter graph, Node source) {

    void write(Node thing, Evidence evidence) {
        Node words = Iris.part(thing, "words");
        Node quote = Iris.part(thing, "quote");
        Node position = Iris.part(thing, "position");
        graph.about(thing).link(OA.hasTarget.asNode(), words);
        graph.about(words)
                .type(OA.SpecificResource.asNode())
                .link(OA.hasSource.asNode(), source)
                .link(OA.hasSelector.asNode(), quote)
                .link(OA.hasSelector.asNode(), position);
        graph.about(quote)
                .type(OA.TextQuoteSelector.asNode())
                .text(OA.exact.asNode(), evidence.quote())
                .text(OA.prefix.asNode(), evidence.prefix())
                .text(OA.suffix.asNode(), evidence.suffix());
        graph.about(position)
                .type(OA.TextPositionSelector.asNode())
                .number(OA.start.asNode(), evidence.start())
                .number(OA.end.asNode(), evidence.end());
    }
}
