package org.entente.graph.check;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** All checks in one go. */
public final class Checks {
    private Checks() {}

    /** Everything that is wrong, the worst kind of fault first; nothing for a dataset that may be published. */
    public static List<Fault> of(DatasetGraph dataset) {
        return Stream.of(evidence(dataset), IriCheck.of(dataset), ShapeCheck.of(dataset))
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(Fault::severity))
                .toList();
    }

    /** Only whether all quotes stand in their sources: quick enough for every load. */
    public static List<Fault> evidence(DatasetGraph dataset) {
        return EvidenceCheck.of(dataset);
    }
}
