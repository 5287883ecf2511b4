package org.entente.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A hash of the named graphs of a dataset that does not depend on the order of its quads: the sum of the quads' own
 * hashes. It tells contents apart; it is no protection against somebody who wants two contents to look the same, and so
 * needs no cryptographic digest, which took a second of each start.
 */
final class ContentHash {
    /** FNV-1a, 64 bits (Fowler, Noll and Vo). */
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Map<Node, Long> nodes = new HashMap<>();

    private ContentHash() {}

    static String of(DatasetGraph dataset) {
        ContentHash hash = new ContentHash();
        long sum = 0;
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            sum += hash.of(quads.next());
        }
        return "%016x".formatted(sum);
    }

    private long of(Quad quad) {
        long graph = mixed(of(quad.getGraph()));
        long subject = mixed(graph + of(quad.getSubject()));
        long predicate = mixed(subject + of(quad.getPredicate()));
        return mixed(predicate + of(quad.getObject()));
    }

    private long of(Node node) {
        return nodes.computeIfAbsent(node, ContentHash::fnv1a);
    }

    private static long fnv1a(Node node) {
        String term = NodeFmtLib.strNT(node);
        long hash = OFFSET_BASIS;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), so that sums of like terms do not meet. */
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
