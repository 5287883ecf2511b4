package org.entente.site.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** RDF that travels with the program. */
public final class TurtleResource {
    private TurtleResource() {}

    /**
     * Reads a Turtle file of the class path.
     *
     * @param base what its relative IRIs are resolved against
     */
    public static Graph read(String file, String base) {
        try (InputStream turtle = TurtleResource.class.getClassLoader().getResourceAsStream(file)) {
            if (turtle == null) {
                throw new IllegalStateException(file + ": not on the class path");
            }
            return RDFParser.source(turtle).lang(Lang.TURTLE).base(base).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
