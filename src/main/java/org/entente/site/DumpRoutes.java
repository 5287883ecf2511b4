package org.entente.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.site.http.Body;
import org.entente.site.http.Bytes;
import org.entente.site.http.Conditional;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Dumps;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.page.Pages;

/** {@code /dumps/}: the list of the files, and the files. */
final class DumpRoutes {
    private final DumpShelf shelf;
    private final Pages pages;
    private final Documents documents;
    private final Failures failures;

    DumpRoutes(DumpShelf shelf, Pages pages, Documents documents, Failures failures) {
        this.shelf = shelf;
        this.pages = pages;
        this.documents = documents;
        this.failures = failures;
    }

    Response answer(Request request) {
        List<String> path = request.address().segments();
        if (path.size() == 1) {
            return documents.answer(request, new Listing(shelf, pages));
        }
        return shelf.dumps().files().stream()
                .filter(file -> path.size() == 2 && file.name().equals(path.get(1)))
                .findFirst()
                .map(file -> file(request, file))
                .orElseGet(() -> failures.notFound(request));
    }

    private Response file(Request request, Dumps.File file) {
        String tag = '"' + file.sha256() + '"';
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Format.contentType(file.mediaType()));
        headers.put("ETag", tag);
        headers.put("Cache-Control", "public, max-age=60");
        return Conditional.notModified(request, tag)
                ? Response.empty(304, headers)
                : new Response(200, headers, new Body.OfFile(shelf.path(file), file.bytes()));
    }

    private record Listing(DumpShelf shelf, Pages pages) implements Document {
        @Override
        public List<Offer> offers() {
            return Offers.of(Format.HTML);
        }

        @Override
        public List<Alternative> alternatives() {
            return List.of();
        }

        @Override
        public Optional<Text> write(Format format, Locale language) {
            return Optional.of(new Text(Bytes.of(pages.render(shelf.dumps(), language)), List.of()));
        }
    }
}
