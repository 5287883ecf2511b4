package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.graph.Vocabulary;
import org.entente.store.Rows.Row;

/**
 * What a page says of its thing, for programs that read pages: triples of the dataset, made of the answer that the page
 * is drawn from, so that they cost no further query.
 */
final class EmbeddedData {
    /** What the columns of the pages' queries are in the dataset, by the pages' templates. */
    private static final Map<String, Map<String, Node>> PROPERTIES = Map.of(
            "meeting",
            Map.of(
                    "name", RDFS.label.asNode(),
                    "date", Vocabulary.DATE,
                    "format", Vocabulary.FORMAT,
                    "place", Vocabulary.PLACE,
                    "ordinal", Vocabulary.ORDINAL,
                    "parties", Vocabulary.HAS_PARTY,
                    "outcomes", Vocabulary.OUTCOME),
            "claim",
            Map.of(
                    "label", RDFS.label.asNode(),
                    "meeting", Vocabulary.HAS_MEETING,
                    "independent", Vocabulary.INDEPENDENT_SOURCES,
                    "actors", Vocabulary.ACTOR,
                    "addressees", Vocabulary.ADDRESSEE,
                    "topics", Vocabulary.HAS_TOPIC,
                    "silent", Vocabulary.SILENT_SOURCE),
            "statement",
            Map.of(
                    "source", Vocabulary.HAS_SOURCE,
                    "claim", Vocabulary.ATTESTS,
                    "force", Vocabulary.KIND,
                    "actors", Vocabulary.ACTOR,
                    "rule", Vocabulary.RULE,
                    "trigger", Vocabulary.TRIGGER),
            "source",
            Map.of(
                    "title", RDFS.label.asNode(),
                    "publisher", DC_11.publisher.asNode(),
                    "author", DC_11.creator.asNode(),
                    "published", DCTerms.issued.asNode(),
                    "file", Vocabulary.FILE_NAME,
                    "sha256", Vocabulary.SHA256),
            "person",
            Map.of("name", RDFS.label.asNode()),
            "party",
            Map.of("label", RDFS.label.asNode(), "members", Vocabulary.MEMBER),
            "topic",
            Map.of(
                    "label", SKOS.prefLabel.asNode(),
                    "definition", SKOS.definition.asNode(),
                    "broader", SKOS.broader.asNode()));

    /** The columns that hold a line for each of several things, beginning with its IRI; the others hold a term. */
    private static final Set<String> LISTS =
            Set.of("actors", "addressees", "broader", "members", "outcomes", "parties", "silent", "topics");

    private static final Map<String, List<Node>> CLASSES = Map.of(
            "meeting", List.of(Vocabulary.MEETING, SchemaDO.Event.asNode()),
            "claim", List.of(Vocabulary.CLAIM),
            "statement", List.of(Vocabulary.STATEMENT),
            "source", List.of(Vocabulary.SOURCE, SchemaDO.CreativeWork.asNode()),
            "person", List.of(Vocabulary.REPRESENTATIVE, SchemaDO.Person.asNode()),
            "party", List.of(Vocabulary.PARTY),
            "topic", List.of(Vocabulary.TOPIC, SKOS.Concept.asNode()));

    private EmbeddedData() {}

    /** The triples about the thing of a page. */
    static Graph of(Sheet sheet) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping()
                .setNsPrefix("ent", Vocabulary.NAMESPACE)
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("dc", DC_11.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("skos", SKOS.uri);
        Node thing = iri(sheet.iri());
        String key = sheet.iri().substring(sheet.iri().lastIndexOf('/') + 1);
        graph.add(Triple.create(thing, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(key)));
        CLASSES.getOrDefault(sheet.template(), List.of())
                .forEach(type -> graph.add(Triple.create(thing, RDF.type.asNode(), type)));
        PROPERTIES
                .getOrDefault(sheet.template(), Map.of())
                .forEach((column, property) -> values(sheet.facts(), column)
                        .forEach(value -> graph.add(Triple.create(thing, property, value))));
        return graph;
    }

    private static List<Node> values(Row row, String column) {
        return LISTS.contains(column)
                ? PageData.records(row, column).stream()
                        .map(cells -> iri(cells.get(0)))
                        .toList()
                : row.term(column).stream().toList();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
