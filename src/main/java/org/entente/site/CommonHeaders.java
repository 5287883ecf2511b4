package org.entente.site;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** What stands on every answer. */
final class CommonHeaders {
    static final List<HttpField> ALL = List.of(
            // Everything is public and nothing depends on who asks, so any page may read it; never with credentials.
            field("Access-Control-Allow-Origin", "*"),
            field("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS"),
            field(
                    "Access-Control-Allow-Headers",
                    "Accept, Accept-Language, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, Range"),
            field(
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Allow, Content-Language, Content-Range, ETag, Last-Modified, Link, Location, "
                            + "Retry-After, Vary"),
            field("Access-Control-Max-Age", "86400"),
            // The pages need nothing from elsewhere, and no script or style inside them: what a hostile text smuggles
            // in stays text.
            field(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            field("Cross-Origin-Resource-Policy", "cross-origin"),
            field("Referrer-Policy", "strict-origin-when-cross-origin"),
            field("X-Content-Type-Options", "nosniff"),
            field("X-Frame-Options", "DENY"));

    private CommonHeaders() {}

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
