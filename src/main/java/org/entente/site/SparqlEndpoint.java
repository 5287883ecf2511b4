package org.entente.site;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.entente.site.http.Bytes;
import org.entente.site.http.Representation;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Offer;
import org.entente.site.sparql.Endpoint;
import org.entente.site.sparql.ProtocolException;
import org.entente.site.sparql.Results;

/** {@code /sparql}: queries, or the description of the service where none is given. */
final class SparqlEndpoint {
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Endpoint endpoint;
    private final Documents documents;
    private final Failures failures;

    SparqlEndpoint(Endpoint endpoint, Documents documents, Failures failures) {
        this.endpoint = endpoint;
        this.documents = documents;
        this.failures = failures;
    }

    /** Answers a query, or with the description. */
    Response answer(Request request, Document description) {
        try {
            Optional<Query> query = endpoint.query(request);
            return query.isPresent() ? answer(request, query.get()) : documents.answer(request, description);
        } catch (ProtocolException e) {
            return failures.answer(request, e.status(), String.valueOf(e.getMessage()));
        }
    }

    private Response answer(Request request, Query query) {
        List<Offer> offers = Results.offers(query);
        Optional<Offer> offer = Accept.parse(request.header("Accept")).choose(offers);
        if (offer.isEmpty()) {
            return failures.notAcceptable(request, offers, List.of());
        }
        Bytes result = Results.write(endpoint.answer(query), offer.get().format());
        return Delivery.deliver(request, Representation.of(offer.get().mediaType(), result, List.of()), offer.get())
                .with("Vary", "Accept, Accept-Encoding");
    }
}
