package org.entente.site.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Iris;
import org.entente.graph.Thing;
import org.entente.graph.Vocabulary;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;

/**
 * What the dataset says, in pages of bounded size: of a thing all that has it as subject, on the first page, and who
 * points to it, some on each page.
 */
public final class Descriptions {
    private static final int MENTIONS_PER_PAGE = 500;
    private static final int TRIPLES_PER_PAGE = 5000;

    private final Store store;
    private final CannedQueries queries;
    private final PrefixMapping prefixes;

    public Descriptions(Store store, CannedQueries queries, Iris iris) {
        this.store = store;
        this.queries = queries;
        this.prefixes = prefixes(iris);
    }

    public boolean exists(String thing) {
        return store.ask(ask("thing-exists", Map.of("thing", thing)));
    }

    /**
     * Describes a thing.
     *
     * @param page from 1
     * @return empty if nothing is said of it, or there are not so many pages
     */
    public Optional<Description> ofThing(String thing, int page) {
        List<Rows.Row> said = page > 1
                ? List.of()
                : store.select(ask("thing-description", Map.of("thing", thing))).rows();
        if (page == 1 && said.isEmpty()) {
            return Optional.empty();
        }
        List<Rows.Row> mentions = store.select(
                        ask("thing-mentions", slice(Map.of("thing", thing), page, MENTIONS_PER_PAGE)))
                .rows();
        if (page > 1 && mentions.isEmpty()) {
            return Optional.empty();
        }
        Node object = NodeFactory.createURI(thing);
        return Optional.of(description(
                Stream.concat(
                        said.stream().map(row -> quad(row, term(row, "object"))),
                        mentions.stream().limit(MENTIONS_PER_PAGE).map(row -> quad(row, object))),
                mentions.size() > MENTIONS_PER_PAGE));
    }

    /**
     * Gives what a named graph holds.
     *
     * @param page from 1
     * @return empty if there is no such graph, or it has not so many pages
     */
    public Optional<Description> ofGraph(String graph, int page) {
        List<Rows.Row> triples = store.select(
                        ask("graph-triples", slice(Map.of("graph", graph), page, TRIPLES_PER_PAGE)))
                .rows();
        return triples.isEmpty()
                ? Optional.empty()
                : Optional.of(description(
                        triples.stream().limit(TRIPLES_PER_PAGE).map(row -> quad(row, term(row, "object"))),
                        triples.size() > TRIPLES_PER_PAGE));
    }

    private Description description(Stream<Quad> quads, boolean more) {
        DatasetGraph content = DatasetGraphFactory.create();
        content.getDefaultGraph().getPrefixMapping().setNsPrefixes(prefixes);
        quads.forEach(content::add);
        return new Description(content, more);
    }

    /** One more than fits tells that another page follows. */
    private static Map<String, String> slice(Map<String, String> subject, int page, int size) {
        return Stream.of(
                        subject,
                        Map.of(
                                "limit", Integer.toString(size + 1),
                                "offset", Long.toString((page - 1L) * size)))
                .flatMap(part -> part.entrySet().stream())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Question ask(String query, Map<String, String> arguments) {
        try {
            return queries.known("pages/" + query).with(arguments);
        } catch (BadArgumentException e) {
            throw new IllegalStateException("a question that the program itself asks", e);
        }
    }

    private static Quad quad(Rows.Row row, Node object) {
        return Quad.create(term(row, "graph"), term(row, "subject"), term(row, "predicate"), object);
    }

    private static Node term(Rows.Row row, String column) {
        return row.term(column).orElseThrow();
    }

    private static PrefixMapping prefixes(Iris iris) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        for (Thing thing : Thing.values()) {
            prefixes.setNsPrefix(thing.word(), iris.namespace(thing));
        }
        return prefixes.setNsPrefix("ent", Vocabulary.NAMESPACE)
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
                .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
                .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
                .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
                .setNsPrefix("schema", "https://schema.org/")
                .lock();
    }
}
