package org.entente.site.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/**
 * What the endpoint can do, for clients that look before they ask.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
public final class ServiceDescription {
    private static final String FILE = "service-description.ttl";

    private ServiceDescription() {}

    /** The description of the endpoint below the base. */
    public static Bytes write(String base, Format format) {
        try (InputStream file = ServiceDescription.class.getResourceAsStream(FILE)) {
            Graph description =
                    RDFParser.source(file).lang(Lang.TURTLE).base(base).toGraph();
            return RdfFormat.write(description, format);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
