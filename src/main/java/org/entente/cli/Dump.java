package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.store.Store;

/** A dump that someone wrote, read back. */
final class Dump {
    private Dump() {}

    static Store open(Path file) {
        Store store = Store.inMemory();
        store.load(read(file));
        return store;
    }

    static DatasetGraph read(Path file) {
        if (!Files.isReadable(file)) {
            throw new CommandFailure(file + ": no such file, or it cannot be read");
        }
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        try {
            dataset.executeWrite(() -> RDFDataMgr.read(dataset, file.toUri().toString()));
        } catch (RiotException e) {
            throw new CommandFailure(file + ": not a dump in Turtle, TriG, N-Quads or JSON-LD: " + e.getMessage());
        }
        return dataset;
    }
}
