package org.entente.site;

import org.apache.jena.riot.RDFParser;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/** The ontology as it stands in {@code ontology/entente.ttl}. */
final class OntologyDocuments {
    private static final String FILE = "ontology/entente.ttl";

    private OntologyDocuments() {}

    static Bytes write(Format format) {
        return RdfFormat.write(RDFParser.source("classpath:" + FILE).toGraph(), format);
    }
}
