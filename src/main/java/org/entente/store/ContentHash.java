package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A hash of the named graphs of a dataset that does not depend on the order of its quads: the sum, octet by octet, of the quads' own
 * hashes. It tells contents apart; it is no protection against somebody who wants two contents to look the same.
 */
final class ContentHash {
    private static final int OCTETS = 16;

    private ContentHash() {}

    static String of(DatasetGraph dataset) {
        byte[] sum = new byte[OCTETS];
        MessageDigest digest = digest();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            byte[] hash = digest.digest(NodeFmtLib.str(quads.next()).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < OCTETS; i++) {
                sum[i] += hash[i];
            }
        }
        return HexFormat.of().formatHex(Arrays.copyOf(sum, OCTETS));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
