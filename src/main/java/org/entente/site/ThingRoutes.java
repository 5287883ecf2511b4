package org.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.graph.Iris;
import org.entente.graph.Thing;
import org.entente.site.citation.Citations;
import org.entente.site.data.Descriptions;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Pages;

/**
 * {@code /id/…}, {@code /page/…}, {@code /data/…}, {@code /graph/…} and {@code /linkset/…}: the things, and what there is to read about
 * them.
 */
final class ThingRoutes {
    private static final Offer PAGE = new Offer(Format.HTML.mediaType(), Format.HTML);

    private final Iris iris;
    private final Pages pages;
    private final Descriptions descriptions;
    private final Citations citations;
    private final Signposts signposts;
    private final Documents documents;
    private final Failures failures;

    ThingRoutes(
            Iris iris,
            Pages pages,
            Descriptions descriptions,
            Citations citations,
            Documents documents,
            Failures failures) {
        this.iris = iris;
        this.citations = citations;
        this.signposts = new Signposts(iris.base());
        this.pages = pages;
        this.descriptions = descriptions;
        this.documents = documents;
        this.failures = failures;
    }

    /** A thing is not a document: what there is to read about it is elsewhere (Cool URIs for the Semantic Web, 4.2). */
    Response thing(Request request) {
        Optional<Named> named = named(request.address().segments());
        if (named.isEmpty()) {
            return failures.notFound(request);
        }
        Optional<Offer> offer = Accept.parse(request.header("Accept")).choose(Offers.THING);
        if (offer.isEmpty()) {
            return failures.notAcceptable(request, Offers.THING, named.get().alternatives());
        }
        return descriptions.exists(named.get().iri())
                ? Response.seeOther(named.get().fromThing(offer.get()), "Accept")
                : failures.notFound(request, offer.get());
    }

    Response page(Request request) {
        return named(request.address().segments())
                .map(named -> new PageDocument(request.address(), pages, named.alternatives(), signposts.page(named)))
                .map(page -> documents.answer(request, page))
                .orElseGet(() -> failures.notFound(request));
    }

    Response data(Request request) {
        Suffixed address = Suffixed.parse(request.address().segments(), Offers.THING);
        Optional<Named> named = named(address.path());
        if (named.isEmpty()) {
            return failures.notFound(request);
        }
        if (address.format().equals(Optional.of(Format.HTML))) {
            return Response.seeOther(named.get().fromThing(PAGE), "Accept-Encoding");
        }
        int page = Paging.page(request.address());
        return documents.answer(request, document(named.get(), page), address.format());
    }

    Response graph(Request request) {
        Suffixed address = Suffixed.parse(request.address().segments(), Offers.DATA);
        String graph = iris.base()
                + String.join("/", address.path().stream().map(Iris::encoded).toList());
        int page = Paging.page(request.address());
        return documents.answer(request, new GraphDocument(graph, page, descriptions), address.format());
    }

    /** The links of all documents about a thing; of none, those of the dataset. */
    Response linkset(Request request) {
        Suffixed address = Suffixed.parse(request.address().segments(), Offers.LINKSET);
        if (address.path().size() == 1) {
            return documents.answer(
                    request, new LinksetDocument(iris.base() + "linkset", signposts.linkset()), address.format());
        }
        return named(address.path())
                .filter(named -> descriptions.exists(named.iri()))
                .map(named -> new LinksetDocument(iris.base() + "linkset" + named.path(), signposts.linkset(named)))
                .map(document -> documents.answer(request, document, address.format()))
                .orElseGet(() -> failures.notFound(request));
    }

    private ThingDocument document(Named named, int page) {
        return new ThingDocument(named, page, signposts.description(named), descriptions, citations);
    }

    private Optional<Named> named(List<String> path) {
        return path.size() == 3
                ? Stream.of(Thing.values())
                        .filter(thing -> thing.word().equals(path.get(1)))
                        .map(thing -> new Named(iris, thing, path.get(2)))
                        .findFirst()
                : Optional.empty();
    }
}
