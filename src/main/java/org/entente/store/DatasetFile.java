package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A dump, or any other file of RDF, as a dataset. */
public final class DatasetFile {
    private static final List<Lang> FORMATS =
            List.of(Lang.TRIG, Lang.NQUADS, Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);

    private DatasetFile() {}

    /**
     * Reads a file; its name says its format. Triples outside any named graph are put into one that is named after the
     * file, so that queries, which look into named graphs, find them.
     *
     * @throws StoreException if it cannot be read; the message says where and why
     */
    public static DatasetGraph read(Path file) {
        Lang format = RDFLanguages.filenameToLang(file.getFileName().toString());
        if (format == null || !FORMATS.contains(format)) {
            throw new StoreException(
                    file + ": not a name of RDF data; give a .trig, .nq, .ttl, .nt, .jsonld or .rdf file");
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StoreException(file + ": cannot be read; check the name and the permissions");
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            RDFParser.source(file)
                    .forceLang(format)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(dataset);
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException(file + ": " + e.getMessage() + "; correct it, or write the dump again", e);
        }
        nameDefaultGraph(dataset, NodeFactory.createURI(file.toUri().toString()));
        return dataset;
    }

    private static void nameDefaultGraph(DatasetGraph dataset, Node name) {
        List<Quad> unnamed = dataset.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .toList();
        unnamed.forEach(quad -> dataset.add(name, quad.getSubject(), quad.getPredicate(), quad.getObject()));
        dataset.getDefaultGraph().clear();
    }
}
