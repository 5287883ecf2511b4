package org.entente.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.resolution.Resolution;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/** From what was found to the dataset that is published. */
record Publishing(Publication publication) {

    static Publishing below(Iris iris) {
        return new Publishing(new Publication(iris, Parties.read(), Topics.read(), Main.Version.number()));
    }

    DatasetGraph dataset(Resolution resolution) {
        return publication.of(resolution.dossier());
    }
}
