package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.statement.Evidence;
import org.entente.statement.PartyCode;
import org.entente.statement.TopicCode;

/**
 * The one place where IRIs are minted: {@code {base}id/meeting/KEY} for things, {@code {base}graph/…} for named graphs.
 * They are pure ASCII and their last segment, the key, has no slash, so that prefixed names work.
 *
 * @param base an absolute IRI that ends with a slash
 */
public record Iris(String base) {
    private static final String PLAIN = "-._~+&";

    public Iris {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
            throw new IllegalArgumentException("not a base for IRIs: \"" + base
                    + "\"; give an absolute http or https address that ends with a slash");
        }
    }

    /** The namespace of one sort of things. */
    public String namespace(Thing thing) {
        return base + "id/" + thing.word() + "/";
    }

    public Node of(Thing thing, String key) {
        return iri(namespace(thing) + encoded(key));
    }

    public Node party(PartyCode code) {
        return of(Thing.PARTY, code.value());
    }

    public Node topic(TopicCode code) {
        return of(Thing.TOPIC, code.value());
    }

    public List<Node> parties(List<PartyCode> codes) {
        return codes.stream().map(this::party).toList();
    }

    public List<Node> topics(List<TopicCode> codes) {
        return codes.stream().map(this::topic).toList();
    }

    /** A source by its file name. */
    public Node source(String name) {
        return of(Thing.SOURCE, sourceKey(name));
    }

    /** The key of a source; a key stays as it is. */
    public static String sourceKey(String name) {
        return SourceKey.of(name);
    }

    /** A statement is its source and the place of its words: reading the same text again gives the same IRI. */
    public Node statement(String source, Evidence evidence) {
        return of(Thing.STATEMENT, SourceKey.of(source) + "-" + evidence.start() + "-" + evidence.end());
    }

    /** The graph of all that one source says. */
    public Node sourceGraph(String name) {
        return graph("source/" + SourceKey.of(name));
    }

    /** The graph of a meeting and the claims made at it. */
    public Node meetingGraph(String key) {
        return graph("meeting/" + encoded(key));
    }

    /** The graph of the claims that were made at no known meeting. */
    public Node claimsGraph() {
        return graph("claims");
    }

    /** The graph of the persons whom the sources name. */
    public Node peopleGraph() {
        return graph("people");
    }

    /** The graph of parties, topics and the ontology. */
    public Node authorityGraph() {
        return graph("authority");
    }

    /** A part of a thing that has no page of its own, such as a statement's selectors. */
    public static Node part(Node thing, String name) {
        String separator = thing.getURI().indexOf('#') < 0 ? "#" : "-";
        return iri(thing.getURI() + separator + name);
    }

    /** A document that came out of a meeting, by its key among the meeting's. */
    public Node outcome(String meeting, String key) {
        return part(of(Thing.MEETING, meeting), "outcome-" + key);
    }

    /** The sort and key of a thing's IRI; nothing for other IRIs. */
    public Optional<Name> name(String iri) {
        return Stream.of(Thing.values())
                .filter(thing -> iri.startsWith(namespace(thing)))
                .map(thing -> new Name(thing, iri.substring(namespace(thing).length())))
                .filter(name -> name.key().matches("[^/?#]+"))
                .findFirst();
    }

    /** What an IRI below the base names. */
    public record Name(Thing thing, String key) {}

    private Node graph(String path) {
        return iri(base + "graph/" + path);
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    /**
     * Percent-encoded UTF-8, but for RFC 3986's unreserved characters and those marks that codes of parties have; all
     * of them may stand in a path.
     */
    public static String encoded(String key) {
        StringBuilder segment = new StringBuilder();
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                segment.append(c);
            } else {
                segment.append(String.format("%%%02X", (int) c));
            }
        }
        return segment.toString();
    }
}
