package org.entente.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.site.data.RdfFormat;
import org.entente.site.discovery.QueryCatalogue;
import org.entente.site.http.Address;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Pages;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;

/** {@code /queries}, the catalogue of the canned queries, and {@code /queries/NAME}, each of them with its answer. */
final class QueryRoutes {
    /** The parameter of the pages that chooses their language; the queries have none of that name. */
    private static final String LANGUAGE = "lang";

    private final String base;
    private final Store store;
    private final CannedQueries queries;
    private final Pages pages;
    private final Documents documents;
    private final Failures failures;

    QueryRoutes(String base, Store store, CannedQueries queries, Pages pages, Documents documents, Failures failures) {
        this.base = base;
        this.store = store;
        this.queries = queries;
        this.pages = pages;
        this.documents = documents;
        this.failures = failures;
    }

    Response answer(Request request) {
        List<String> path = request.address().segments();
        if (path.size() > 2) {
            return failures.notFound(request);
        }
        return path.size() == 1 ? catalogue(request) : query(request);
    }

    private Response catalogue(Request request) {
        Suffixed address = Suffixed.parse(request.address().segments(), Offers.CONSTRUCT);
        String catalogue = base + "queries";
        return documents.answer(
                request,
                new TwofoldDocument(
                        Offers.START,
                        catalogue,
                        page(request, address),
                        new DataDocument(
                                catalogue, format -> RdfFormat.write(QueryCatalogue.of(queries, base), format))),
                address.format());
    }

    private Response query(Request request) {
        Suffixed address = Suffixed.parse(request.address().segments(), Offers.CANNED);
        Optional<CannedQuery> query = queries.all().stream()
                .filter(canned -> canned.name().equals(address.last()))
                .findFirst();
        try {
            return query.isPresent()
                    ? documents.answer(request, document(request, address, query.get()), address.format())
                    : failures.notFound(request);
        } catch (BadArgumentException e) {
            return failures.answer(request, 400, String.valueOf(e.getMessage()));
        }
    }

    private QueryDocument document(Request request, Suffixed address, CannedQuery query) throws BadArgumentException {
        return new QueryDocument(
                page(request, address),
                base + "queries/" + query.name(),
                isForm(request, address)
                        ? query.sparql()
                        : query.with(arguments(request)).sparql(),
                query.text(),
                store);
    }

    /** The page and the query's text are there whatever the arguments are; the page says what is wrong with them. */
    private static boolean isForm(Request request, Suffixed address) {
        return address.format()
                .or(() -> Accept.parse(request.header("Accept"))
                        .choose(Offers.CANNED)
                        .map(Offer::format))
                .filter(format -> format == Format.HTML || format == Format.SPARQL_QUERY)
                .isPresent();
    }

    private static Map<String, String> arguments(Request request) {
        Map<String, String> arguments = new HashMap<>(request.address().firsts());
        arguments.remove(LANGUAGE);
        return arguments;
    }

    private PageDocument page(Request request, Suffixed address) {
        Address named = new Address(address.path(), request.address().parameters());
        TypedLink api = new TypedLink(base + "openapi.json", "service-desc", Format.JSON.mediaType());
        return new PageDocument(named, pages, List.of(), List.of(api));
    }
}
