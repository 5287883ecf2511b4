package org.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.site.discovery.ClaimFeed;
import org.entente.site.discovery.OpenApi;
import org.entente.site.discovery.Robots;
import org.entente.site.discovery.Sitemap;
import org.entente.site.http.Bytes;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Format;
import org.entente.store.Store;
import org.entente.store.query.CannedQueries;

/** What programs ask for at addresses that they know beforehand. */
final class DiscoveryRoutes {
    private final String base;
    private final Store store;
    private final CannedQueries queries;
    private final Sitemap sitemap;
    private final Documents documents;
    private final Failures failures;

    DiscoveryRoutes(String base, Store store, CannedQueries queries, Documents documents, Failures failures) {
        this.base = base;
        this.store = store;
        this.queries = queries;
        this.sitemap = new Sitemap(store, queries, base);
        this.documents = documents;
        this.failures = failures;
    }

    Response robots(Request request) {
        return answer(request, Format.PLAIN_TEXT, () -> Optional.of(Robots.of(base)));
    }

    Response feed(Request request) {
        return answer(request, Format.ATOM, () -> Optional.of(ClaimFeed.of(store, queries, base)));
    }

    Response api(Request request) {
        return answer(request, Format.JSON, () -> Optional.of(OpenApi.of(queries, base)));
    }

    Response sitemaps(Request request) {
        return answer(request, Format.XML, () -> Optional.of(sitemap.index()));
    }

    /** {@code /sitemap/1.xml}. */
    Response sitemap(Request request) {
        List<String> path = request.address().segments();
        String file = path.size() == 2 ? path.get(1) : "";
        return file.matches("[1-9][0-9]{0,5}\\.xml")
                ? answer(request, Format.XML, () -> sitemap.part(Integer.parseInt(file.replace(".xml", ""))))
                : failures.notFound(request);
    }

    /** Each is there in one format, which its address names. */
    private Response answer(Request request, Format format, Supplier<Optional<Bytes>> writer) {
        return documents.answer(request, new PlainDocument(format, writer), Optional.of(format));
    }
}
