package org.entente.store;

import java.net.Authenticator;
import java.net.ConnectException;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** Speaks the SPARQL 1.1 Protocol and Graph Store Protocol with a server, whose failures become one clear line. */
final class SparqlClient {
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final StoreAddress address;
    private final HttpClient http;

    SparqlClient(StoreAddress address) {
        this.address = address;
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NORMAL);
        this.http = (address.user().isEmpty() ? builder : builder.authenticator(login(address))).build();
    }

    Answer answer(Query query, Allowance allowance) {
        return ask(() -> {
            try (QueryExec execution = QueryExecHTTP.service(address.query().toString())
                    .httpClient(http)
                    .sendMode(QuerySendMode.asPost)
                    .query(query)
                    .overallTimeout(allowance.time().toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return Execution.answer(query, execution, allowance);
            }
        });
    }

    /** Puts the graph in the place of the one of this name, in one request. */
    void put(Node name, Graph graph) {
        write(name, () -> graphStore(name).PUT(graph));
    }

    void delete(Node name) {
        write(name, () -> graphStore(name).DELETE());
    }

    private GSP graphStore(Node name) {
        return GSP.service(address.graphStore().toString()).httpClient(http).graphName(name);
    }

    private void write(Node name, Runnable request) {
        try {
            request.run();
        } catch (JenaException | HttpException e) {
            throw new StoreException(
                    address.graphStore() + ": does not take the graph <" + name.getURI() + "> (" + reason(e)
                            + "); what was sent before has been written, so mend it and load again",
                    e);
        }
    }

    private Answer ask(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (JenaException | HttpException e) {
            throw new StoreException(
                    address + ": does not answer (" + reason(e)
                            + "); is the server running, and is this its SPARQL endpoint?",
                    e);
        }
    }

    private static String reason(RuntimeException failure) {
        int status = failure instanceof HttpException http
                ? http.getStatusCode()
                : failure instanceof QueryExceptionHTTP query ? query.getStatusCode() : 0;
        if (status == 401 || status == 403) {
            return "status " + status + ": it wants another login; see --user and --password";
        }
        if (failure.getCause() instanceof ConnectException) {
            return "nobody listens there";
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return status > 0 ? "status " + status : String.valueOf(cause.getMessage());
    }

    private static Authenticator login(StoreAddress address) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        address.user(), address.password().toCharArray());
            }
        };
    }
}
