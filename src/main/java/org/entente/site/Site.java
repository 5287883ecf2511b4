package org.entente.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.graph.Iris;
import org.entente.graph.Thing;
import org.entente.site.data.Descriptions;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure;
import org.entente.site.page.Pages;
import org.entente.store.QueryStoppedException;
import org.entente.store.StoreException;

/** Which address leads to what: the answer to a request is a function of the request and the dataset. */
final class Site {
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final int SECONDS_TO_WAIT = 10;

    private final Iris iris;
    private final Pages pages;
    private final Descriptions descriptions;
    private final Documents documents;
    private final Failures failures;

    Site(Iris iris, Pages pages, Descriptions descriptions, Documents documents, Failures failures) {
        this.iris = iris;
        this.pages = pages;
        this.descriptions = descriptions;
        this.documents = documents;
        this.failures = failures;
    }

    Response answer(Request request) {
        if (request.method().equals("OPTIONS")) {
            return Response.empty(204, Map.of("Allow", READ));
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return failures.methodNotAllowed(request, READ);
        }
        try {
            return route(request);
        } catch (QueryStoppedException | StoreException e) {
            return unavailable(request, e);
        }
    }

    /** The address is not percent-encoded UTF-8. */
    Response badAddress(Request request) {
        return failures.answer(
                request,
                new Failure(
                        400, "Bad request", "The address is not percent-encoded UTF-8 (RFC 3986, 2.1).", List.of()));
    }

    Response bodyTooLong(Request request) {
        return failures.answer(
                request, new Failure(413, "Content too large", "The body of the request is too long.", List.of()));
    }

    Response fault(Request request) {
        return failures.answer(
                request, new Failure(500, "Fault", "This is a fault of the program; its log says more.", List.of()));
    }

    private Response route(Request request) {
        List<String> path = request.address().segments();
        return switch (path.isEmpty() ? "" : path.get(0)) {
            case "id" ->
                thing(path).map(named -> seeDocument(request, named)).orElseGet(() -> failures.notFound(request));
            case "data" -> data(request, path);
            case "page" ->
                thing(path)
                        .map(named -> documents.answer(request, page(request, named)))
                        .orElseGet(() -> failures.notFound(request));
            case "graph" -> graph(request, path);
            case "assets" -> asset(request, path);
            default -> documents.answer(request, new PageDocument(request.address(), pages, List.of(), List.of()));
        };
    }

    /** A thing is not a document: what there is to read about it is elsewhere (Cool URIs for the Semantic Web, 4.2). */
    private Response seeDocument(Request request, Named named) {
        Optional<Offer> offer = Accept.parse(request.header("Accept")).choose(Offers.THING);
        if (offer.isEmpty()) {
            return failures.notAcceptable(request, page(request, named));
        }
        return descriptions.exists(named.iri())
                ? Response.seeOther(named.fromThing(offer.get()), "Accept")
                : failures.notFound(request, offer.get());
    }

    private Response data(Request request, List<String> path) {
        Suffixed last = Suffixed.parse(path.get(path.size() - 1), Offers.THING);
        List<String> bare = Stream.concat(path.stream().limit(path.size() - 1L), Stream.of(last.name()))
                .toList();
        Optional<Named> named = thing(bare);
        if (named.isEmpty()) {
            return failures.notFound(request);
        }
        if (last.format().equals(Optional.of(Format.HTML))) {
            return Response.seeOther(named.get().fromThing(new Offer("text/html", Format.HTML)), "Accept-Encoding");
        }
        return answer(request, new ThingDocument(named.get(), Paging.page(request.address()), descriptions), last);
    }

    private Response graph(Request request, List<String> path) {
        Suffixed last = Suffixed.parse(path.get(path.size() - 1), Offers.DATA);
        String graph = Stream.concat(path.stream().limit(path.size() - 1L), Stream.of(last.name()))
                .map(Iris::encoded)
                .reduce((parent, child) -> parent + "/" + child)
                .orElseThrow();
        return answer(
                request, new GraphDocument(iris.base() + graph, Paging.page(request.address()), descriptions), last);
    }

    private Response answer(Request request, Document document, Suffixed suffixed) {
        return suffixed.format()
                .map(format -> documents.answer(request, document, format))
                .orElseGet(() -> documents.answer(request, document));
    }

    private PageDocument page(Request request, Named named) {
        return new PageDocument(
                request.address(), pages, named.alternatives(), named.links().toList());
    }

    private Response asset(Request request, List<String> path) {
        Suffixed file = Suffixed.parse(path.get(path.size() - 1), Offers.ASSETS);
        return path.size() == 2 && file.format().isPresent()
                ? documents.answer(
                        request, new Asset(file.name()), file.format().get())
                : failures.notFound(request);
    }

    private Optional<Named> thing(List<String> path) {
        return path.size() == 3
                ? Arrays.stream(Thing.values())
                        .filter(thing -> thing.word().equals(path.get(1)))
                        .map(thing -> new Named(iris, thing, path.get(2)))
                        .findFirst()
                : Optional.empty();
    }

    private Response unavailable(Request request, RuntimeException e) {
        Failure failure = new Failure(503, "Not now", String.valueOf(e.getMessage()), List.of());
        return failures.answer(request, failure).with("Retry-After", Integer.toString(SECONDS_TO_WAIT));
    }
}
