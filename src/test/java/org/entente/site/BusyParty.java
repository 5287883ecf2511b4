package org.entente.site;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;

/**
 * A party to which a hundred thousand things point: 50,000 claims on 20 topics, made at 200 meetings, and the statements of
 * one source that report them.
 */
public final class BusyParty {
    public static final int CLAIMS = 50_000;
    static final int TOPICS = 20;
    static final int MEETINGS = 200;
    private static final List<Node> KINDS =
            List.of(Vocabulary.COMMITMENT, Vocabulary.PROPOSAL, Vocabulary.POSITION, Vocabulary.COMMITMENT);

    private final Iris iris;
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final Node party;
    private final Node source;

    private BusyParty(Iris iris) {
        this.iris = iris;
        this.party = thing("party/XX");
        this.source = thing("source/long");
    }

    /** All that is published of it. */
    public static DatasetGraph published(Iris iris) {
        BusyParty busy = new BusyParty(iris);
        busy.describe("authority", busy.party, Vocabulary.PARTY, Vocabulary.STATE);
        busy.describe("source/long", busy.source, Vocabulary.SOURCE);
        IntStream.range(0, TOPICS).forEach(busy::topic);
        IntStream.range(0, MEETINGS).forEach(busy::meeting);
        IntStream.range(0, CLAIMS).forEach(busy::claim);
        return busy.dataset;
    }

    private void topic(int number) {
        Node topic = thing("topic/" + number);
        describe("authority", topic, Vocabulary.TOPIC);
        add("authority", topic, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString("topic " + number));
    }

    private void meeting(int number) {
        Node meeting = thing("meeting/" + number);
        describe("meeting/" + number, meeting, Vocabulary.MEETING);
        add("meeting/" + number, meeting, Vocabulary.HAS_PARTY, party);
    }

    private void claim(int number) {
        Node claim = thing("claim/" + number);
        String meeting = "meeting/" + number % MEETINGS;
        describe(meeting, claim, Vocabulary.CLAIM, KINDS.get(number % KINDS.size()));
        add(meeting, claim, Vocabulary.ACTOR, party);
        add(meeting, claim, Vocabulary.HAS_TOPIC, thing("topic/" + number % TOPICS));
        add(meeting, claim, Vocabulary.HAS_MEETING, thing(meeting));
        add(meeting, claim, Vocabulary.INDEPENDENT_SOURCES, NodeFactoryExtra.intToNode(1 + number % 3));
        Node statement = thing("statement/" + number);
        describe("source/long", statement, Vocabulary.STATEMENT);
        add("source/long", statement, Vocabulary.ATTESTS, claim);
        add("source/long", statement, Vocabulary.HAS_SOURCE, source);
        add("source/long", statement, Vocabulary.ACTOR, party);
    }

    private void describe(String graph, Node thing, Node... types) {
        for (Node type : types) {
            add(graph, thing, RDF.type.asNode(), type);
        }
        String key = thing.getURI().replaceFirst(".*/", "");
        add(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralString("the thing " + key));
        add(graph, thing, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(key));
    }

    private void add(String graph, Node subject, Node property, Node object) {
        dataset.add(NodeFactory.createURI(iris.base() + "graph/" + graph), subject, property, object);
    }

    private Node thing(String path) {
        return NodeFactory.createURI(iris.base() + "id/" + path);
    }
}
