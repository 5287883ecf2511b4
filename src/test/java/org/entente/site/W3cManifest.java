package org.entente.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;

/** A manifest of the W3C's protocol tests, which writes requests and responses down in RDF. */
final class W3cManifest {
    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HTTP = "http://www.w3.org/2011/http#";
    private static final String CONTENT = "http://www.w3.org/2011/content#";

    private W3cManifest() {}

    /** The tests in their order. */
    static Stream<ProtocolTest> read(Path file) {
        Model model = RDFDataMgr.loadModel(file.toString());
        Resource entries = model.listObjectsOfProperty(ResourceFactory.createProperty(MANIFEST + "entries"))
                .next()
                .asResource();
        return list(entries).map(W3cManifest::test);
    }

    private static ProtocolTest test(Resource test) {
        Resource action = object(test, MANIFEST + "action").orElseThrow();
        Resource requests = object(action, HTTP + "requests").orElseThrow();
        return new ProtocolTest(
                test.getLocalName(), list(requests).map(W3cManifest::exchange).toList());
    }

    private static Exchange exchange(Resource request) {
        Resource response = object(request, HTTP + "resp").orElseThrow();
        Optional<Resource> body = object(request, HTTP + "body");
        return new Exchange(
                text(request, HTTP + "methodName").orElseThrow(),
                text(request, HTTP + "absolutePath").orElseThrow(),
                object(request, HTTP + "headers")
                        .flatMap(headers -> list(headers).findFirst())
                        .flatMap(header -> text(header, HTTP + "fieldValue")),
                body.flatMap(content -> text(content, CONTENT + "chars")).orElse(""),
                body.flatMap(content -> text(content, CONTENT + "characterEncoding"))
                        .map(Charset::forName)
                        .orElse(StandardCharsets.UTF_8),
                response.listProperties(ResourceFactory.createProperty(MANIFEST + "expectedStatus"))
                        .mapWith(status ->
                                Integer.valueOf(status.getResource().getURI().replaceAll(".*StatusCode|xx", "")))
                        .toSet(),
                text(response, MANIFEST + "expectedFormat").orElse(""),
                text(response, MANIFEST + "expectedBoolean").isPresent());
    }

    private static Stream<Resource> list(Resource list) {
        return list.as(RDFList.class).asJavaList().stream().map(item -> item.asResource());
    }

    private static Optional<Resource> object(Resource subject, String property) {
        return Optional.ofNullable(subject.getPropertyResourceValue(ResourceFactory.createProperty(property)));
    }

    private static Optional<String> text(Resource subject, String property) {
        return Optional.ofNullable(subject.getProperty(ResourceFactory.createProperty(property)))
                .map(Statement::getString);
    }

    /** Requests that are sent one after the other. */
    record ProtocolTest(String name, List<Exchange> exchanges) {
        ProtocolTest {
            exchanges = List.copyOf(exchanges);
        }

        boolean updates() {
            return name.startsWith("update_");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A request with what the response shall be.
     *
     * @param statuses the first digits of the statuses that are right
     * @param format boolean, tabular or RDF; empty if the suite does not say
     */
    record Exchange(
            String method,
            String path,
            Optional<String> contentType,
            String body,
            Charset encoding,
            Set<Integer> statuses,
            String format,
            boolean expectsTrue) {

        Exchange {
            statuses = Set.copyOf(statuses);
        }

        /** The body; Java's UTF-16 begins with a byte order mark, as the suite asks. */
        byte[] octets() {
            return body.getBytes(encoding);
        }
    }
}
