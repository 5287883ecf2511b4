package org.entente.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Excerpts;
import picocli.CommandLine.Option;

/** The option that keeps back texts which may be quoted, but not reprinted. */
final class FullText {
    @Option(
            names = "--no-full-text",
            description = "Publish only the quotes with a few words around them, on the pages, in the data and in the"
                    + " dumps, for texts that may not be reprinted.")
    private boolean quotesOnly;

    DatasetGraph of(DatasetGraph checked) {
        return quotesOnly ? Excerpts.of(checked) : checked;
    }
}
