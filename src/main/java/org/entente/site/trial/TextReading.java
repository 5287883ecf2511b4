package org.entente.site.trial;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.document.UnreadableSourceException;

/** From a text to the dataset that would be published if it were the only one. */
@FunctionalInterface
public interface TextReading {

    /**
     * Reads.
     *
     * @param name the file name that the source gets
     * @throws UnreadableSourceException if there is nothing to read in it
     */
    DatasetGraph read(String name, String text) throws UnreadableSourceException;
}
