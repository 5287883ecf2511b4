package org.entente.site.data;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;

/**
 * What the dataset is and how much it says, for catalogues and for programs that look before they ask.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 */
public final class DatasetDescription {
    private static final String FILE = "org/entente/site/data/dataset.ttl";
    private static final String CHECKSUM = "http://spdx.org/rdf/terms#";

    /** What is said about the sources is free; their words remain their publishers'. */
    public static final Node LICENSE = NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");

    private DatasetDescription() {}

    /** The description of the dataset below the base, as it is now. */
    public static Graph of(Store store, CannedQueries queries, Dumps dumps, String base) {
        Graph graph = TurtleResource.read(FILE, base);
        graph.getPrefixMapping().setNsPrefix("spdx", CHECKSUM);
        Node dataset = NodeFactory.createURI(base + "#dataset");
        figures(store, queries).rows().forEach(row -> figure(graph, dataset, row));
        Node written = NodeFactory.createLiteralDT(dumps.written().toString(), XSDDatatype.XSDdateTime);
        graph.add(dataset, DCTerms.modified.asNode(), written);
        dumps.files().forEach(file -> graph.add(dump(graph, dataset, base, file), DCTerms.modified.asNode(), written));
        return graph;
    }

    /** The part of it that is in terms of schema.org, which search engines read on pages. */
    public static Graph face(String base) {
        Graph face = GraphFactory.createGraphMem();
        TurtleResource.read(FILE, base).stream()
                .filter(triple -> isSchemaOrg(triple.getPredicate()) || isSchemaOrg(triple.getObject()))
                .forEach(face::add);
        return face;
    }

    private static boolean isSchemaOrg(Node term) {
        return term.isURI() && term.getURI().startsWith(SchemaDO.NS);
    }

    private static Rows figures(Store store, CannedQueries queries) {
        try {
            return store.select(queries.known("pages/dataset-figures").with(Map.of()));
        } catch (BadArgumentException e) {
            throw new IllegalStateException("a question that the program itself asks", e);
        }
    }

    private static void figure(Graph graph, Node dataset, Rows.Row row) {
        if (row.has("class")) {
            Node type = row.term("class").orElseThrow();
            String name = type.getURI().replaceFirst("^.*[/#]", "");
            Node partition = NodeFactory.createURI(dataset.getURI() + "-" + name);
            graph.add(dataset, VOID.classPartition.asNode(), partition);
            graph.add(partition, VOID._class.asNode(), type);
            graph.add(partition, VOID.entities.asNode(), row.term("entities").orElseThrow());
        } else {
            graph.add(dataset, VOID.triples.asNode(), row.term("triples").orElseThrow());
            graph.add(
                    dataset,
                    VOID.distinctSubjects.asNode(),
                    row.term("subjects").orElseThrow());
        }
    }

    /** Describes the file and gives its distribution's IRI. */
    private static Node dump(Graph graph, Node dataset, String base, Dumps.File file) {
        Node address = NodeFactory.createURI(base + "dumps/" + file.name());
        Node distribution = NodeFactory.createURI(dataset.getURI() + "-" + file.name());
        Node checksum = NodeFactory.createURI(distribution.getURI() + "-sha256");
        graph.add(dataset, VOID.dataDump.asNode(), address);
        graph.add(dataset, DCAT.distribution.asNode(), distribution);
        graph.add(distribution, NodeConst.nodeRDFType, DCAT.Distribution.asNode());
        graph.add(distribution, DCTerms.license.asNode(), LICENSE);
        graph.add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralString(file.name()));
        graph.add(distribution, DCAT.downloadURL.asNode(), address);
        graph.add(
                distribution,
                DCAT.mediaType.asNode(),
                NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + file.mediaType()));
        graph.add(distribution, DCAT.byteSize.asNode(), NodeFactoryExtra.intToNode(file.bytes()));
        graph.add(distribution, NodeFactory.createURI(CHECKSUM + "checksum"), checksum);
        graph.add(
                checksum,
                NodeFactory.createURI(CHECKSUM + "algorithm"),
                NodeFactory.createURI(CHECKSUM + "checksumAlgorithm_sha256"));
        graph.add(
                checksum,
                NodeFactory.createURI(CHECKSUM + "checksumValue"),
                NodeFactory.createLiteralString(file.sha256()));
        return distribution;
    }
}
