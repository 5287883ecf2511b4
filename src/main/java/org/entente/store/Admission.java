package org.entente.store;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.check.Checks;
import org.entente.graph.check.Fault;

/** What is asked of every dataset before a store takes it: each quote stands in its source. */
final class Admission {
    private Admission() {}

    static void require(DatasetGraph published) {
        List<Fault> faults = Checks.evidence(published);
        if (!faults.isEmpty()) {
            throw new StoreException("not loaded, for " + faults.size()
                    + " quotes are not what their sources say; the first: " + faults.get(0));
        }
    }
}
