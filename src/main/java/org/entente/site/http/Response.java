package org.entente.site.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the client gets.
 *
 * @param headers by their names as they are sent
 * @param body the bytes as they are sent; the server leaves them out for HEAD
 */
public record Response(int status, Map<String, String> headers, Body body) {
    /** The headers are kept in their order, which makes answers easy to read. */
    public Response {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static Response empty(int status, Map<String, String> headers) {
        return new Response(status, headers, Bytes.NONE);
    }

    /** See other: where a document about the thing is (RFC 9110, 15.4.4). */
    public static Response seeOther(String location, String vary) {
        return empty(303, Map.of("Location", location, "Vary", vary));
    }

    /** Not modified; the length is that of what is not sent (RFC 9110, 8.6). */
    public static Response notModified(Map<String, String> headers, long length) {
        return empty(304, headers).with("Content-Length", Long.toString(length));
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }
}
