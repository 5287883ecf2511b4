package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.entente.site.http.Address;
import org.entente.site.http.Bytes;
import org.entente.site.http.Representation;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Pages;
import org.entente.site.page.QueryFault;
import org.entente.site.sparql.Endpoint;
import org.entente.site.sparql.ProtocolException;
import org.entente.site.sparql.Results;
import org.entente.store.Answer;
import org.entente.store.QueryStoppedException;
import org.entente.store.query.RefusedQueryException;

/** {@code /sparql}: queries, or the description of the service where none is given. */
final class SparqlEndpoint {
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Endpoint endpoint;
    private final Pages pages;
    private final Documents documents;
    private final Failures failures;

    SparqlEndpoint(Endpoint endpoint, Pages pages, Documents documents, Failures failures) {
        this.endpoint = endpoint;
        this.pages = pages;
        this.documents = documents;
        this.failures = failures;
    }

    /** Answers a query, or with the description. */
    Response answer(Request request, Document description) {
        try {
            Optional<Query> query = endpoint.query(request);
            return query.isPresent() ? answer(request, query.get()) : documents.answer(request, description);
        } catch (ProtocolException e) {
            Response failure = failures.answer(request, e.status(), String.valueOf(e.getMessage()));
            return e.getCause() instanceof RefusedQueryException refused
                    ? inEditor(
                            request,
                            failure,
                            new QueryFault(String.valueOf(refused.getMessage()), refused.line(), refused.column()))
                    : failure;
        } catch (QueryStoppedException e) {
            return inEditor(request, failures.notNow(request, e), new QueryFault(String.valueOf(e.getMessage()), 0, 0));
        }
    }

    /** A person who wrote the query into the page finds it there again, with what is wrong; programs get the failure. */
    private Response inEditor(Request request, Response failure, QueryFault fault) {
        String query = written(request);
        if (query.isEmpty()
                || !failure.headers().getOrDefault("Content-Type", "").startsWith(Format.HTML.mediaType())) {
            return failure;
        }
        return new Response(
                failure.status(), failure.headers(), Bytes.of(pages.render(query, fault, Reader.language(request))));
    }

    /** For browsers the answer is a page, with the query to be changed; they alone ask for HTML before all else. */
    private Response answer(Request request, Query query) {
        List<Offer> offers = Offers.join(Results.offers(query), Offers.of(Format.HTML));
        Optional<Offer> offer = Accept.parse(request.header("Accept")).choose(offers);
        if (offer.isEmpty()) {
            return failures.notAcceptable(request, Results.offers(query), List.of());
        }
        Answer answer = endpoint.answer(query);
        if (offer.get().format() != Format.HTML) {
            return deliver(request, Results.write(answer, offer.get().format()), offer.get())
                    .with("Vary", "Accept, Accept-Encoding");
        }
        Locale language = Reader.language(request);
        return deliver(request, Bytes.of(pages.render(text(request, query), answer, language)), offer.get())
                .with("Content-Language", language.toLanguageTag())
                .with("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
    }

    private static Response deliver(Request request, Bytes bytes, Offer offer) {
        return Delivery.deliver(request, Representation.of(offer.mediaType(), bytes, List.of()), offer);
    }

    /** As it was written, where it stands in the address or a form. */
    private static String text(Request request, Query query) {
        String written = written(request);
        return written.isEmpty() ? query.toString() : written;
    }

    private static String written(Request request) {
        Map<String, List<String>> form = request.form().orElse(Map.of());
        return Stream.of(request.address(), new Address(List.of(), form))
                .map(fields -> fields.first("query"))
                .filter(query -> !query.isEmpty())
                .findFirst()
                .orElse("");
    }
}
