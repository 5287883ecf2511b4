package org.entente.site.sparql;

import org.entente.site.data.RdfFormat;
import org.entente.site.data.TurtleResource;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/**
 * What the endpoint can do, for clients that look before they ask.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
public final class ServiceDescription {
    private static final String FILE = "org/entente/site/sparql/service-description.ttl";

    private ServiceDescription() {}

    /** The description of the endpoint below the base. */
    public static Bytes write(String base, Format format) {
        return RdfFormat.write(TurtleResource.read(FILE, base), format);
    }
}
