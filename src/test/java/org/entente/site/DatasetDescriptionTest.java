package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;

class DatasetDescriptionTest {

    @Test
    void theFiguresAreThoseOfTheDump() throws Exception {
        try (Visitor site = Visitor.start()) {
            Graph description = turtle(site, "/.well-known/void");
            Graph dump = turtle(site, "/dumps/entente.ttl");
            Node dataset = NodeFactory.createURI(SeedsSite.IRIS.base() + "#dataset");
            assertThat(dump.isEmpty()).isFalse();
            assertThat(number(description, dataset, VOID.triples.asNode())).isEqualTo(dump.size());
            assertThat(number(description, dataset, VOID.distinctSubjects.asNode()))
                    .isEqualTo((int) dump.stream()
                            .map(triple -> triple.getSubject())
                            .distinct()
                            .count());
        }
    }

    private static int number(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(triple -> ((Number) triple.getObject().getLiteralValue()).intValue())
                .findFirst()
                .orElseThrow();
    }

    private static Graph turtle(Visitor site, String path) throws Exception {
        return RDFParser.source(new ByteArrayInputStream(
                        site.get(path, "Accept", "text/turtle").body()))
                .lang(Lang.TURTLE)
                .toGraph();
    }
}
