package org.entente.cli;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.graph.check.Checks;
import org.entente.graph.check.Fault;
import org.entente.resolution.Resolution;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/** From what was found to the dataset that is published. */
final class Publishing {
    private Publishing() {}

    /** The dataset, after every check: what does not hold is a fault of the program and is not published. */
    static DatasetGraph dataset(Resolution resolution, Iris iris) {
        DatasetGraph dataset =
                new Publication(iris, Parties.read(), Topics.read(), Main.Version.number()).of(resolution.dossier());
        List<Fault> faults = Checks.of(dataset);
        if (!faults.isEmpty()) {
            throw new CommandFailure(faults.size() + " faults in the graph, so that it is not published; the first is: "
                    + faults.get(0));
        }
        return dataset;
    }
}
