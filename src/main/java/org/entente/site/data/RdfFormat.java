package org.entente.site.data;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;

/** Writes RDF in the formats on offer. */
public final class RdfFormat {
    private static final Map<Format, RDFFormat> TRIPLES = Map.of(
            Format.TURTLE, RDFFormat.TURTLE_PRETTY,
            Format.N_TRIPLES, RDFFormat.NTRIPLES_UTF8,
            Format.JSON_LD, RDFFormat.JSONLD_PRETTY,
            Format.RDF_XML, RDFFormat.RDFXML_PLAIN);
    private static final Map<Format, RDFFormat> QUADS = Map.of(
            Format.TRIG, RDFFormat.TRIG_PRETTY,
            Format.N_QUADS, RDFFormat.NQUADS_UTF8);

    private RdfFormat() {}

    public static boolean isRdf(Format format) {
        return TRIPLES.containsKey(format) || QUADS.containsKey(format);
    }

    public static Bytes write(Graph graph, Format format) {
        return write(DatasetGraphFactory.wrap(graph), format);
    }

    /**
     * The dataset's bytes; its default graph's prefixes are used. Where a format keeps the names of graphs, the default
     * graph is the union of all, as at the SPARQL endpoint: clients that ask for such a format and then look for
     * triples look there.
     */
    static Bytes write(DatasetGraph dataset, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Graph together = together(dataset);
        if (QUADS.containsKey(format)) {
            DatasetGraph whole = new DatasetGraphMapLink(together);
            dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(whole::add);
            RDFWriter.source(whole).format(QUADS.get(format)).output(bytes);
        } else {
            RDFWriter.source(together).format(TRIPLES.get(format)).output(bytes);
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static Graph together(DatasetGraph dataset) {
        Graph together = GraphFactory.createGraphMem();
        together.getPrefixMapping().setNsPrefixes(dataset.getDefaultGraph().getPrefixMapping());
        dataset.find().forEachRemaining(quad -> together.add(quad.asTriple()));
        return together;
    }
}
