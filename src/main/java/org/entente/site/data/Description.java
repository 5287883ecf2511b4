package org.entente.site.data;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/**
 * One page of what the dataset says of a thing.
 *
 * @param more whether another page follows
 */
public record Description(DatasetGraph content, boolean more) {

    public Bytes write(Format format) {
        return RdfFormat.write(content, format);
    }
}
