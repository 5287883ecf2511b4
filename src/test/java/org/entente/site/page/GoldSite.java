package org.entente.site.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.evaluation.GoldExtractions;
import org.entente.graph.Excerpts;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.resolution.Resolution;
import org.entente.site.CountingStore;
import org.entente.site.data.DatasetDescription;
import org.entente.site.digest.Digests;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.entente.store.Answer;
import org.entente.store.Store;
import org.entente.store.query.CannedQueries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a store that holds what was found in some sources. */
final class GoldSite {
    static final String BASE = "http://localhost:3030/";

    private final CountingStore store;
    private final Pages pages;

    private GoldSite(DatasetGraph published) {
        Store loaded = Store.inMemory();
        loaded.load(published);
        this.store = new CountingStore(loaded);
        this.pages = new Pages(store, new CannedQueries(), new Digests(store), BASE);
    }

    static GoldSite of(List<Extraction> extractions) {
        return new GoldSite(published(extractions));
    }

    /** Of sources that may be quoted, but not reprinted. */
    static GoldSite quotesOnly(List<Extraction> extractions) {
        return new GoldSite(Excerpts.of(published(extractions)));
    }

    static GoldSite ofSeeds() {
        return of(GoldExtractions.ofSeeds());
    }

    /** The page at a path such as {@code /page/party/KZ?part=2}. */
    Optional<String> html(String address, Locale language) {
        String path = address.replaceFirst("\\?.*", "");
        String query = address.contains("?") ? address.replaceFirst("[^?]*\\?", "") : "";
        return pages.render(new PageRequest(
                path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1)),
                parameters(query),
                language,
                List.of()));
    }

    Document page(String address) {
        return Jsoup.parse(html(address, Locale.ENGLISH).orElseThrow(() -> new AssertionError("no page " + address)));
    }

    String render(Failure failure, Locale language) {
        return pages.render(failure, language);
    }

    /** All that the dataset and its description say. */
    Graph published() {
        Graph published = GraphFactory.createGraphMem();
        Answer.Triples triples = (Answer.Triples)
                store.answer(QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"));
        GraphUtil.addInto(published, triples.graph());
        GraphUtil.addInto(published, DatasetDescription.face(BASE));
        return published;
    }

    /** How many queries the store was asked since this was last called. */
    int queries() {
        return store.asked().size();
    }

    private static DatasetGraph published(List<Extraction> extractions) {
        Resolution resolution = extractions.stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
        return new Publication(new Iris(BASE), Parties.read(), Topics.read(), "test").of(resolution.dossier());
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
