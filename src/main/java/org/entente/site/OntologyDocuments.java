package org.entente.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/** The ontology as it stands in {@code ontology/entente.ttl}. */
final class OntologyDocuments {
    private static final String FILE = "ontology/entente.ttl";

    private OntologyDocuments() {}

    static Bytes write(Format format) {
        try (InputStream file = OntologyDocuments.class.getClassLoader().getResourceAsStream(FILE)) {
            return RdfFormat.write(RDFParser.source(file).lang(Lang.TURTLE).toGraph(), format);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
