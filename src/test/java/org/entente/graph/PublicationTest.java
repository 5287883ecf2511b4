package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.evaluation.GoldExtractions;
import org.entente.resolution.Resolution;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final Iris IRIS = new Iris("http://example.org/");
    private static final Publication PUBLICATION = new Publication(IRIS, Parties.read(), Topics.read(), "1.0");
    private static final DatasetGraph SEEDS = published(GoldExtractions.ofSeeds());

    @Test
    void thereAreNoBlankNodes() {
        assertThat(SEEDS.stream()
                        .filter(quad ->
                                quad.getSubject().isBlank() || quad.getObject().isBlank()))
                .isEmpty();
    }

    @Test
    void nothingStandsOutsideANamedGraph() {
        assertThat(SEEDS.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void everythingThatHasATypeOfOursHasALabel() {
        List<Node> things = SEEDS.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .filter(quad -> quad.getObject().getURI().startsWith(Vocabulary.NAMESPACE))
                .map(Quad::getSubject)
                .distinct()
                .toList();
        assertThat(things)
                .isNotEmpty()
                .allMatch(thing -> SEEDS.stream(Node.ANY, thing, RDFS.label.asNode(), Node.ANY)
                        .findAny()
                        .isPresent());
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        List<Extraction> shuffled = new ArrayList<>(GoldExtractions.ofSeeds());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(quads(published(shuffled))).isEqualTo(quads(SEEDS));
    }

    @Test
    void addingASourceLeavesTheGraphsOfTheOthersAsTheyAre() {
        List<Extraction> all = GoldExtractions.ofSeeds();
        List<Extraction> fewer = all.stream()
                .filter(extraction -> !extraction.source().equals(latest(all).source()))
                .toList();
        DatasetGraph before = published(fewer);
        for (Extraction extraction : fewer) {
            Node graph = IRIS.sourceGraph(extraction.source().name());
            assertThat(SEEDS.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()))
                    .isEqualTo(
                            before.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
        }
    }

    @Test
    void aTextWithoutTitleIsCalledByItsFirstWordsOrItsName() {
        assertThat(label("a.txt", "Fiji and Peru met.")).isEqualTo("Fiji and Peru met.");
        assertThat(label("a.txt", "On Monday the ministers of Fiji and Peru met\nin the old harbour."))
                .isEqualTo("On Monday the ministers of Fiji and Peru met in …");
        assertThat(label("a.txt", "")).isEqualTo("a.txt");
    }

    private static String label(String name, String text) {
        Source source =
                new Source(name, text, "", "", new PartialDate(""), "", "", List.of(new Span(0, text.length())), "0");
        return published(List.of(new Extraction(source, List.of(), List.of(), List.of()))).stream(
                        Node.ANY, IRIS.source(name), RDFS.label.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }

    /** The one that resolution takes last. */
    private static Extraction latest(List<Extraction> extractions) {
        List<Extraction> ordered = all(extractions).extractions();
        return ordered.get(ordered.size() - 1);
    }

    private static DatasetGraph published(List<Extraction> extractions) {
        return PUBLICATION.of(all(extractions).dossier());
    }

    private static Resolution all(List<Extraction> extractions) {
        return extractions.stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
    }

    private static java.util.Set<Quad> quads(DatasetGraph dataset) {
        return dataset.stream().collect(Collectors.toSet());
    }
}
