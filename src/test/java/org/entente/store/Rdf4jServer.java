package org.entente.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLBooleanXMLWriter;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J behind the SPARQL 1.1 Protocol and Graph Store Protocol, as far as the project's own requests need them: one
 * address for both, a query is the body, results are XML. RDF4J's own server is a web application for a container.
 */
final class Rdf4jServer implements AutoCloseable {
    private static final String RESULTS = "application/sparql-results+xml";

    static {
        // The JDK's server sends head and body apart; without this each answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Repository repository = new SailRepository(new MemoryStore());
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    Rdf4jServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rdf4j", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/rdf4j");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                RepositoryConnection connection = repository.getConnection()) {
            switch (exchange.getRequestMethod()) {
                case "POST" -> query(exchange, connection);
                case "PUT" -> put(exchange, connection);
                case "DELETE" -> delete(exchange, connection);
                default -> exchange.sendResponseHeaders(405, -1);
            }
        } catch (MalformedQueryException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    /** Sent while it is found, as servers do: who asked may go away before the end. */
    private static void query(HttpExchange exchange, RepositoryConnection connection) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Query query = connection.prepareQuery(text);
        boolean graph = query instanceof GraphQuery;
        exchange.getResponseHeaders().set("Content-Type", graph ? "application/n-triples" : RESULTS);
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        if (query instanceof TupleQuery select) {
            select.evaluate(new SPARQLResultsXMLWriter(out));
        } else if (query instanceof BooleanQuery ask) {
            new SPARQLBooleanXMLWriter(out).handleBoolean(ask.evaluate());
        } else if (query instanceof GraphQuery construct) {
            construct.evaluate(Rio.createWriter(RDFFormat.NTRIPLES, out));
        }
    }

    private static void put(HttpExchange exchange, RepositoryConnection connection) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        RDFFormat format = Rio.getParserFormatForMIMEType(type).orElseThrow();
        connection.begin();
        connection.clear(graph(exchange, connection));
        connection.add(exchange.getRequestBody(), format, graph(exchange, connection));
        connection.commit();
        exchange.sendResponseHeaders(204, -1);
    }

    private static void delete(HttpExchange exchange, RepositoryConnection connection) throws IOException {
        connection.clear(graph(exchange, connection));
        exchange.sendResponseHeaders(204, -1);
    }

    private static Resource graph(HttpExchange exchange, RepositoryConnection connection) {
        String name = exchange.getRequestURI().getRawQuery().replaceFirst("^graph=", "");
        return connection.getValueFactory().createIRI(URLDecoder.decode(name, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        repository.shutDown();
    }
}
