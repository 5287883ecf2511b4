package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.entente.site.data.DatasetDescription;
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

    @Test
    void everyDumpIsDescribedAsItIs() throws Exception {
        try (Visitor site = Visitor.start()) {
            Graph description = turtle(site, "/dataset");
            List<Node> distributions = description.stream(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY)
                    .map(triple -> triple.getSubject())
                    .toList();
            assertThat(distributions).hasSize(8);
            for (Node distribution : distributions) {
                String address = object(description, distribution, DCAT.downloadURL.asNode())
                        .getURI();
                HttpResponse<byte[]> file =
                        site.get(address.substring(SeedsSite.IRIS.base().length() - 1));
                Node checksum = object(description, distribution, spdx("checksum"));
                assertThat(number(description, distribution, DCAT.byteSize.asNode()))
                        .as(address)
                        .isEqualTo(file.body().length);
                assertThat(object(description, checksum, spdx("checksumValue")).getLiteralLexicalForm())
                        .as(address)
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file.body())));
                assertThat(object(description, distribution, DCTerms.modified.asNode())
                                .getLiteralLexicalForm())
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
                assertThat(object(description, distribution, DCTerms.license.asNode()))
                        .isEqualTo(DatasetDescription.LICENSE);
            }
        }
    }

    private static Node spdx(String name) {
        return NodeFactory.createURI("http://spdx.org/rdf/terms#" + name);
    }

    private static Node object(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(triple -> triple.getObject())
                .findFirst()
                .orElseThrow();
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
