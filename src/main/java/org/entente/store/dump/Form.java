package org.entente.store.dump;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The formats of the dumps. */
enum Form {
    TURTLE("ttl") {
        @Override
        List<Quad> ordered(List<Quad> quads) {
            return super.ordered(quads.stream()
                    .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                    .distinct()
                    .toList());
        }
    },
    TRIG("trig"),
    N_QUADS("nq"),
    JSON_LD("jsonld");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    RDFFormat rio() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE;
            case TRIG -> RDFFormat.TRIG;
            case N_QUADS -> RDFFormat.NQUADS;
            case JSON_LD -> RDFFormat.JSONLD;
        };
    }

    /** The quads as the format takes them, in the order in which they are written. */
    List<Quad> ordered(List<Quad> quads) {
        return quads.stream().sorted(ReadingOrder.QUADS).toList();
    }
}
