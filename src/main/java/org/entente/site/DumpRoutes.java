package org.entente.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.site.http.Body;
import org.entente.site.http.ByteRange;
import org.entente.site.http.Bytes;
import org.entente.site.http.Conditional;
import org.entente.site.http.HttpDate;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.page.Pages;

/** {@code /dumps/}: the list of the files, and the files, whole or in parts. */
final class DumpRoutes {
    private final DumpShelf shelf;
    private final Signposts signposts;
    private final Pages pages;
    private final Documents documents;
    private final Failures failures;

    DumpRoutes(DumpShelf shelf, Signposts signposts, Pages pages, Documents documents, Failures failures) {
        this.shelf = shelf;
        this.signposts = signposts;
        this.pages = pages;
        this.documents = documents;
        this.failures = failures;
    }

    Response answer(Request request) {
        List<String> path = request.address().segments();
        return switch (path.size()) {
            case 1 -> documents.answer(request, new Listing(shelf, pages));
            case 2 ->
                shelf.file(path.get(1)).map(copy -> file(request, copy)).orElseGet(() -> failures.notFound(request));
            default -> failures.notFound(request);
        };
    }

    private Response file(Request request, DumpShelf.Copy copy) {
        String tag = '"' + copy.file().sha256() + '"';
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Format.contentType(copy.file().mediaType()));
        headers.put("ETag", tag);
        headers.put("Last-Modified", HttpDate.of(copy.written()));
        headers.put("Cache-Control", "public, max-age=60");
        headers.put("Accept-Ranges", "bytes");
        headers.put("Link", TypedLink.header(signposts.dump()));
        long size = copy.file().bytes();
        if (Conditional.failed(request, tag)) {
            return Response.empty(412, Map.of("Cache-Control", "no-store"));
        }
        if (Conditional.notModified(request, tag, copy.written())) {
            return Response.notModified(headers, size);
        }
        return ByteRange.of(request, size, tag, copy.written())
                .map(range -> part(copy, range, headers))
                .orElseGet(() -> new Response(200, headers, new Body.OfFile(copy.path(), 0, size)));
    }

    /** RFC 9110, 15.3.7 and 15.5.17. */
    private static Response part(DumpShelf.Copy copy, ByteRange range, Map<String, String> headers) {
        Response answer = range.satisfiable()
                ? new Response(206, headers, new Body.OfFile(copy.path(), range.first(), range.length()))
                : Response.empty(416, headers);
        return answer.with("Content-Range", range.within(copy.file().bytes()));
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
