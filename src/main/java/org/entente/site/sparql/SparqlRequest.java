package org.entente.site.sparql;

import java.util.List;
import java.util.Optional;
import org.entente.site.http.Address;
import org.entente.site.http.Request;

/**
 * A query operation.
 *
 * @param query the query's text; empty where a service description is asked for
 * @param defaultGraphs IRIs of the graphs that shall be the default graph, none for the dataset's own
 * @param namedGraphs IRIs of the named graphs
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol, 2.1</a>
 */
record SparqlRequest(Optional<String> query, List<String> defaultGraphs, List<String> namedGraphs) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    static SparqlRequest parse(Request request) throws ProtocolException {
        if (!request.method().equals("POST")) {
            return ofParameters(request.address());
        }
        return switch (request.contentType()) {
            case FORM -> {
                Address form = new Address(
                        List.of(),
                        request.form().orElseThrow(() -> new ProtocolException(400, "The form is not UTF-8.")));
                if (!request.address().all("query").isEmpty()) {
                    throw new ProtocolException(400, "The query stands in the address and in the form; give it once.");
                }
                if (form.all("query").isEmpty() && form.all("update").isEmpty()) {
                    throw new ProtocolException(400, "The form has no field \"query\".");
                }
                yield ofParameters(form);
            }
            case QUERY -> direct(request);
            case UPDATE -> throw readOnly();
            default ->
                throw new ProtocolException(
                        415,
                        "A query is posted as " + FORM + " or as " + QUERY + ", not as \"" + request.contentType()
                                + "\".");
        };
    }

    /** Whether the client names the dataset itself, which then stands in the place of what the query says of it. */
    boolean namesDataset() {
        return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
    }

    private static SparqlRequest ofParameters(Address parameters) throws ProtocolException {
        if (!parameters.all("update").isEmpty()) {
            throw readOnly();
        }
        List<String> queries = parameters.all("query");
        if (queries.size() > 1) {
            throw new ProtocolException(400, "There are " + queries.size() + " queries; give one.");
        }
        return of(queries.stream().findFirst(), parameters);
    }

    private static SparqlRequest direct(Request request) throws ProtocolException {
        if (!request.address().all("query").isEmpty()) {
            throw new ProtocolException(400, "The query stands in the address and in the body; give it once.");
        }
        String query = request.body()
                .text()
                .orElseThrow(() ->
                        new ProtocolException(400, "The query is not UTF-8, the only encoding that the protocol has."));
        return of(Optional.of(query), request.address());
    }

    private static SparqlRequest of(Optional<String> query, Address parameters) {
        return new SparqlRequest(query, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
    }

    private static ProtocolException readOnly() {
        return new ProtocolException(403, "This endpoint is read-only; there is no update.");
    }
}
