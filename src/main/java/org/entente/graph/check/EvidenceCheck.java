package org.entente.graph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.entente.graph.Vocabulary;

/**
 * Every quote is, character by character, what its source has at the place that it names. Of a source whose text is
 * withheld, a quote is as long as its place.
 */
final class EvidenceCheck {
    private static final String REMEDY = "read the source again and replace its graph";

    private final DatasetGraph dataset;
    private final Map<Node, Optional<int[]>> texts = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private EvidenceCheck(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static List<Fault> of(DatasetGraph dataset) {
        EvidenceCheck check = new EvidenceCheck(dataset);
        Iter.toList(dataset.find(Node.ANY, Node.ANY, OA.hasSource.asNode(), Node.ANY)).stream()
                .map(Quad::asTriple)
                .distinct()
                .forEach(triple -> check.words(triple.getSubject(), triple.getObject()));
        return List.copyOf(check.faults);
    }

    private void words(Node words, Node source) {
        Optional<int[]> text = texts.computeIfAbsent(source, this::codePoints);
        Optional<String> exact = selected(words, OA.exact.asNode());
        Optional<Integer> start = selected(words, OA.start.asNode()).flatMap(EvidenceCheck::number);
        Optional<Integer> end = selected(words, OA.end.asNode()).flatMap(EvidenceCheck::number);
        if (exact.isEmpty() || start.isEmpty() || end.isEmpty()) {
            fault(words, "it lacks the exact words, their start or their end");
        } else if (text.isEmpty() && !withheld(source)) {
            fault(words, "its source <" + source + "> has no text");
        } else if (text.isEmpty() && exact.get().codePoints().count() != end.get() - start.get()) {
            fault(words, "\"" + exact.get() + "\" is not as long as from " + start.get() + " to " + end.get());
        } else if (text.isPresent() && !standsAt(text.get(), start.get(), end.get(), exact.get())) {
            fault(words, "\"" + exact.get() + "\" is not what the source has from " + start.get() + " to " + end.get());
        }
    }

    private void fault(Node words, String problem) {
        faults.add(Fault.error(words.toString(), "", problem, REMEDY));
    }

    private static boolean standsAt(int[] text, int start, int end, String exact) {
        return 0 <= start && start <= end && end <= text.length && new String(text, start, end - start).equals(exact);
    }

    private boolean withheld(Node source) {
        return literal(source, Vocabulary.TEXT_WITHHELD).equals(Optional.of("true"));
    }

    private Optional<String> selected(Node words, Node property) {
        return Iter.toList(dataset.find(Node.ANY, words, OA.hasSelector.asNode(), Node.ANY)).stream()
                .flatMap(selector -> literal(selector.getObject(), property).stream())
                .findFirst();
    }

    private Optional<int[]> codePoints(Node source) {
        return literal(source, Vocabulary.TEXT).map(text -> text.codePoints().toArray());
    }

    private Optional<String> literal(Node subject, Node property) {
        return Iter.toList(dataset.find(Node.ANY, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
