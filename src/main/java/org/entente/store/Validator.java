package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import org.entente.graph.check.Checks;
import org.entente.graph.check.Fault;

/** Says what is wrong with a file of published data. */
public final class Validator {
    private Validator() {}

    /**
     * Everything that is wrong with the file; nothing if it may be published.
     *
     * @throws StoreException if the file cannot be read as RDF; the message says where and why
     */
    public static List<Fault> validate(Path file) {
        return Checks.of(DatasetFile.read(file));
    }
}
