package org.entente.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.graph.Iris;
import org.entente.site.citation.Citations;
import org.entente.site.data.DatasetDescription;
import org.entente.site.data.Descriptions;
import org.entente.site.data.RdfFormat;
import org.entente.site.digest.Digests;
import org.entente.site.digest.NotReadyException;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Pages;
import org.entente.site.sparql.Endpoint;
import org.entente.site.sparql.ServiceDescription;
import org.entente.site.trial.Trials;
import org.entente.store.QueryStoppedException;
import org.entente.store.Store;
import org.entente.store.StoreException;
import org.entente.store.query.CannedQueries;

/** Which address leads to what: the answer to a request is a function of the request and the dataset. */
final class Site {
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String NO_GRAPH_STORE =
            "There is no graph store here. Each named graph can be read at its own address, the whole in /dumps/.";

    private final String base;
    private final Store store;
    private final CannedQueries queries = new CannedQueries();
    private final Pages pages;
    private final Failures failures;
    private final Documents documents;
    private final ThingRoutes things;
    private final QueryRoutes canned;
    private final Signposts signposts;
    private final SparqlEndpoint sparql;
    private final DumpRoutes dumps;
    private final DiscoveryRoutes discovery;
    private final TrialRoutes trial;
    private final LanguageSwitch languages;
    private final DumpShelf shelf;

    Site(Iris iris, Store store, Digests digests, Trials trials, DumpShelf shelf) {
        this.base = iris.base();
        this.store = store;
        this.signposts = new Signposts(base);
        this.shelf = shelf;
        this.pages = new Pages(store, queries, digests, base);
        this.failures = new Failures(pages);
        this.documents = new Documents(store, failures);
        Descriptions descriptions = new Descriptions(store, queries, iris);
        this.things = new ThingRoutes(iris, pages, descriptions, new Citations(store, queries), documents, failures);
        this.canned = new QueryRoutes(base, store, queries, pages, documents, failures);
        this.discovery = new DiscoveryRoutes(base, store, queries, documents, failures);
        this.sparql = new SparqlEndpoint(new Endpoint(store, queries, base), pages, documents, failures);
        this.languages = new LanguageSwitch(base, failures);
        this.trial = new TrialRoutes(trials, pages, failures);
        this.dumps = new DumpRoutes(shelf, signposts, pages, documents, failures);
    }

    Response answer(Request request) {
        String methods = methods(request);
        if (request.method().equals("OPTIONS")) {
            return Response.empty(204, Map.of("Allow", methods));
        }
        if (!List.of(methods.split(", ", -1)).contains(request.method())) {
            return failures.methodNotAllowed(request, methods);
        }
        try {
            if (asksForAGraph(request)) {
                return failures.answer(request, 403, NO_GRAPH_STORE);
            }
            return route(request);
        } catch (QueryStoppedException | StoreException | NotReadyException e) {
            return failures.notNow(request, e);
        }
    }

    /** What stands for the content as it is; empty while the store cannot be asked. */
    Optional<String> edition() {
        try {
            return store.lostSince().isEmpty() ? Optional.of(store.version()) : Optional.empty();
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    /** The answer to what is no request that can be understood. */
    Response refuse(Request request, int status, String detail) {
        return failures.answer(request, status, detail);
    }

    private static String methods(Request request) {
        return switch (first(request)) {
            case "sparql" -> SparqlEndpoint.METHODS;
            case "try" -> TrialRoutes.METHODS;
            default -> READ;
        };
    }

    private Response route(Request request) {
        return switch (first(request)) {
            case "id" -> things.thing(request);
            case "page" -> things.page(request);
            case "data" -> things.data(request);
            case "graph" -> things.graph(request);
            case "linkset", "linkset.json", "linkset.linkset" -> things.linkset(request);
            case "queries" -> canned.answer(request);
            case "sparql" -> isAlone(request) ? sparql(request) : failures.notFound(request);
            case "" -> documents.answer(request, start(request));
            case "ontology" ->
                isAlone(request)
                        ? documents.answer(request, ontology(request), suffix(request))
                        : failures.notFound(request);
            case "dumps" -> dumps.answer(request);
            case "dataset" ->
                isAlone(request) ? documents.answer(request, dataset(), suffix(request)) : failures.notFound(request);
            case ".well-known" -> wellKnown(request);
            case "try" -> trial(request);
            case "language" -> languages.answer(request);
            case "search" -> search(request);
            case "robots.txt" -> discovery.robots(request);
            case "sitemap.xml" -> discovery.sitemaps(request);
            case "sitemap" -> discovery.sitemap(request);
            case "feed.atom" -> discovery.feed(request);
            case "openapi.json" -> discovery.api(request);
            case "assets" -> asset(request);
            default -> documents.answer(request, page(request));
        };
    }

    private Response sparql(Request request) {
        return suffix(request).isPresent()
                ? documents.answer(request, serviceDescription(request), suffix(request))
                : sparql.answer(request, serviceDescription(request));
    }

    private Document serviceDescription(Request request) {
        DataDocument data = new DataDocument(base + "sparql", format -> ServiceDescription.write(base, format));
        return new TwofoldDocument(Offers.ONTOLOGY, base + "sparql", page(request), data);
    }

    private Document ontology(Request request) {
        DataDocument data = new DataDocument(base + "ontology", OntologyDocuments::write);
        return new TwofoldDocument(Offers.ONTOLOGY, base + "ontology", page(request), data);
    }

    /** A page for people and whoever has no wish; for programs that have one, the description of the dataset. */
    private Document start(Request request) {
        PageDocument page = new PageDocument(request.address(), pages, List.of(), signposts.dataset());
        return new TwofoldDocument(Offers.START, base, page, dataset());
    }

    private DataDocument dataset() {
        return new DataDocument(
                base + "dataset",
                format -> RdfFormat.write(DatasetDescription.of(store, queries, shelf.dumps(), base), format));
    }

    /** VoID, 6.2: where a dataset's description is looked for. */
    private Response wellKnown(Request request) {
        return request.address().segments().equals(List.of(".well-known", "void"))
                ? documents.answer(request, dataset())
                : failures.notFound(request);
    }

    private Response trial(Request request) {
        return request.method().equals("POST") && request.address().segments().size() == 1
                ? trial.answer(request)
                : documents.answer(request, page(request)).with("X-Robots-Tag", "noindex");
    }

    private Response search(Request request) {
        return request.address().segments().equals(List.of("search", "suggestions"))
                ? documents.answer(request, new SuggestionsDocument(request.address(), pages))
                : documents.answer(request, page(request));
    }

    private Response asset(Request request) {
        Suffixed file = Suffixed.parse(request.address().segments(), Offers.ASSETS);
        return file.path().size() == 2 && file.format().isPresent()
                ? documents.answer(request, new Asset(file.last()), file.format())
                : failures.notFound(request);
    }

    private PageDocument page(Request request) {
        return new PageDocument(request.address(), pages, List.of(), List.of());
    }

    /** The first segment, without a suffix if it is the only one. */
    private static String first(Request request) {
        List<String> path = request.address().segments();
        return path.size() == 1
                ? alone(request).last()
                : path.stream().findFirst().orElse("");
    }

    private static boolean isAlone(Request request) {
        return request.address().segments().size() == 1;
    }

    /** Graph Store Protocol, 4.1 and 4.2: whoever asks for a graph must not take a description for it. */
    private static boolean asksForAGraph(Request request) {
        Set<String> parameters = request.address().parameters().keySet();
        return List.of("sparql", "dataset").contains(first(request))
                && (parameters.contains("graph") || parameters.contains("default"));
    }

    private static Optional<Format> suffix(Request request) {
        return alone(request).format();
    }

    private static Suffixed alone(Request request) {
        return Suffixed.parse(request.address().segments(), Offers.CONSTRUCT);
    }
}
