package org.entente.site;

import org.entente.graph.Vocabulary;
import org.entente.site.data.RdfFormat;
import org.entente.site.data.TurtleResource;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/** The ontology as it stands in {@code ontology/entente.ttl}. */
final class OntologyDocuments {
    private static final String FILE = "ontology/entente.ttl";

    private OntologyDocuments() {}

    static Bytes write(Format format) {
        return RdfFormat.write(TurtleResource.read(FILE, Vocabulary.NAMESPACE), format);
    }
}
