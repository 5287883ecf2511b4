package org.entente.store.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a dataset as files that are the same, byte for byte, for the same content: {@code entente.ttl} with all
 * triples and no graph names, {@code entente.trig}, {@code .nq} and {@code .jsonld} with the named graphs.
 */
public final class Dumps {
    private static final String NAME = "entente.";

    private Dumps() {}

    /** Writes the four files; each appears whole or not at all. */
    public static void write(DatasetGraph dataset, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Quad> quads = Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        for (Form form : Form.values()) {
            write(form, dataset, form.ordered(quads), folder);
        }
    }

    private static void write(Form form, DatasetGraph dataset, List<Quad> quads, Path folder) throws IOException {
        Path whole = folder.resolve(NAME + form.extension());
        Path part = folder.resolve(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                RioWriter.write(form.rio(), dataset.prefixes().getMapping(), quads, out);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
