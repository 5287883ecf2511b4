package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.Vocabulary;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A party to which a hundred thousand things point: 50,000 claims, and the statements of one source that report them. */
class BusyPartyTest {
    private static final int CLAIMS = 50_000;
    private static final Node PARTY = thing("party/XX");
    private static final Node SOURCE = thing("source/long");

    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        Store store = Store.inMemory();
        store.load(dataset());
        site = Visitor.of(SeedsSite.publish(store));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void itsPageCountsTheClaimsAndListsThemByParts() throws Exception {
        String page = text(site.get("/page/party/XX", "Accept", "text/html"));
        assertThat(page).contains("50,000").contains("part=2");
        assertThat(site.get("/page/party/XX?part=1000", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void itsDataComesInPagesThatLeadToTheNext() throws Exception {
        HttpResponse<byte[]> first = site.get("/data/party/XX.nt");
        assertThat(header(first, "Link")).contains("rel=\"next\"");
        assertThat(text(first).lines()).hasSizeLessThan(1000);
        HttpResponse<byte[]> last = site.get("/data/party/XX.nt?page=200");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(header(last, "Link")).doesNotContain("rel=\"next\"");
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Node authority = NodeFactory.createURI(SeedsSite.IRIS.base() + "graph/authority");
        Node claims = NodeFactory.createURI(SeedsSite.IRIS.base() + "graph/claims");
        Node source = NodeFactory.createURI(SeedsSite.IRIS.base() + "graph/source/long");
        describe(dataset, authority, PARTY, "XX", Vocabulary.PARTY, Vocabulary.STATE);
        describe(dataset, source, SOURCE, "long", Vocabulary.SOURCE);
        for (int i = 0; i < CLAIMS; i++) {
            Node claim = thing("claim/" + i);
            Node statement = thing("statement/" + i);
            describe(dataset, claims, claim, "" + i, Vocabulary.CLAIM, Vocabulary.COMMITMENT);
            dataset.add(claims, claim, Vocabulary.ACTOR, PARTY);
            dataset.add(claims, claim, Vocabulary.INDEPENDENT_SOURCES, NodeFactoryExtra.intToNode(1));
            dataset.add(source, statement, Vocabulary.ATTESTS, claim);
            dataset.add(source, statement, Vocabulary.HAS_SOURCE, SOURCE);
            dataset.add(source, statement, Vocabulary.ACTOR, PARTY);
        }
        return dataset;
    }

    private static void describe(DatasetGraph dataset, Node graph, Node thing, String key, Node... types) {
        for (Node type : types) {
            dataset.add(graph, thing, RDF.type.asNode(), type);
        }
        dataset.add(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralString("the thing " + key));
        dataset.add(graph, thing, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(key));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(SeedsSite.IRIS.base() + "id/" + path);
    }
}
