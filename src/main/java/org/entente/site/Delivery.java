package org.entente.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.site.http.Bytes;
import org.entente.site.http.Conditional;
import org.entente.site.http.Representation;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Coding;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;

/** Hands over a representation, packed if the client likes that, or not at all if the client already has it. */
final class Delivery {
    /** Long enough to spare a reader who goes to and fro, short enough that nobody looks at last week's data. */
    private static final String CACHING = "public, max-age=60";

    private Delivery() {}

    static Response deliver(Request request, Representation representation, Offer offer) {
        Coding coding = representation.available(Coding.choose(request.header("Accept-Encoding")));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Format.contentType(offer.mediaType()));
        headers.put("ETag", representation.entityTag(coding));
        headers.put("Cache-Control", CACHING);
        if (!representation.links().isEmpty()) {
            headers.put("Link", representation.links());
        }
        if (coding != Coding.IDENTITY) {
            headers.put("Content-Encoding", coding.token());
        }
        if (Conditional.failed(request, representation.entityTag(coding))) {
            return Response.empty(412, Map.of("Cache-Control", "no-store"));
        }
        Bytes bytes = representation.bytes(coding);
        return Conditional.notModified(request, representation.entityTag(coding))
                ? Response.notModified(headers, bytes.length())
                : new Response(200, headers, bytes);
    }
}
