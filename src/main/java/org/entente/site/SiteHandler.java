package org.entente.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.entente.site.http.Address;
import org.entente.site.http.Body;
import org.entente.site.http.Bytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Between Jetty's requests and responses and the site's. */
final class SiteHandler extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(SiteHandler.class);
    private static final String PING = "/$/ping";
    /** A query of more bytes than this is not written by a person. */
    private static final int LONGEST_BODY = 1 << 20;

    private final Site site;
    private final ReadyAnswers answers = new ReadyAnswers();

    SiteHandler(Site site, Handler fuseki) {
        super(fuseki);
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<Wish> wish = site.edition().flatMap(edition -> Wish.of(request, edition));
        Optional<ReadyAnswers.Ready> ready = wish.flatMap(answers::find);
        if (ready.isPresent()) {
            response.getHeaders().add(ready.get().fields());
            response.write(true, ready.get().body().buffer(), callback);
            return true;
        }
        CommonHeaders.ALL.forEach(response.getHeaders()::add);
        String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("/");
        if (path.equals(PING)) {
            return super.handle(request, response, callback);
        }
        org.entente.site.http.Response answer = answer(request, path);
        wish.ifPresent(asked -> answers.keep(asked, answer));
        send(answer, response, callback);
        return true;
    }

    private org.entente.site.http.Response answer(Request request, String path) throws IOException {
        Map<String, String> headers = headers(request);
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        Optional<Address> address = Address.parse(path, query);
        Optional<Bytes> body = body(request);
        var asked = new org.entente.site.http.Request(
                request.getMethod().toUpperCase(Locale.ROOT),
                address.orElse(Address.NOWHERE),
                headers,
                body.orElse(Bytes.NONE),
                Request.getRemoteAddr(request));
        try {
            if (address.isEmpty()) {
                return site.refuse(asked, 400, "The address is not percent-encoded UTF-8 (RFC 3986, 2.1).");
            }
            return body.isEmpty()
                    ? site.refuse(asked, 413, "The body is longer than " + LONGEST_BODY + " bytes.")
                    : site.answer(asked);
        } catch (RuntimeException e) {
            LOG.error("{} {}: a fault of the program", asked.method(), path, e);
            return site.refuse(asked, 500, "This is a fault of the program; its log says more.");
        }
    }

    private static void send(org.entente.site.http.Response answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.status() != 204 && answer.status() != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length());
        }
        if (answer.body() instanceof Bytes bytes) {
            response.write(true, bytes.buffer(), callback);
        } else if (answer.body() instanceof Body.OfFile file) {
            Content.copy(Content.Source.from(file.path(), file.first(), file.length()), response, callback);
        }
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            if (field.getValue() != null) {
                headers.merge(field.getLowerCaseName(), field.getValue(), (one, other) -> one + ", " + other);
            }
        }
        return headers;
    }

    /** Empty if it is longer than the site reads. */
    private static Optional<Bytes> body(Request request) throws IOException {
        try (var stream = Content.Source.asInputStream(request)) {
            byte[] bytes = stream.readNBytes(LONGEST_BODY + 1);
            return bytes.length > LONGEST_BODY ? Optional.empty() : Optional.of(Bytes.of(bytes));
        }
    }
}
