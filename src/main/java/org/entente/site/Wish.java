package org.entente.site;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * All of a plain GET or HEAD that an answer may depend on, in the client's own words.
 *
 * @param edition the version of the dataset
 * @param target the address with its parameters
 */
record Wish(String edition, String target, String accept, String acceptEncoding, String acceptLanguage, String cookie) {

    private static final Set<HttpHeader> NOT_PLAIN = EnumSet.of(
            HttpHeader.IF_MATCH,
            HttpHeader.IF_NONE_MATCH,
            HttpHeader.IF_MODIFIED_SINCE,
            HttpHeader.RANGE,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.TRANSFER_ENCODING);

    /** Empty for requests that have a body or conditions. */
    static Optional<Wish> of(Request request, String edition) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Optional.empty();
        }
        String accept = "";
        String acceptEncoding = "";
        String acceptLanguage = "";
        String cookie = "";
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header != null && NOT_PLAIN.contains(header)) {
                return Optional.empty();
            }
            // Of a header given several times the values belong together (RFC 9110, 5.3).
            if (header == HttpHeader.ACCEPT) {
                accept += field.getValue() + ", ";
            } else if (header == HttpHeader.ACCEPT_ENCODING) {
                acceptEncoding += field.getValue() + ", ";
            } else if (header == HttpHeader.ACCEPT_LANGUAGE) {
                acceptLanguage += field.getValue() + ", ";
            } else if (header == HttpHeader.COOKIE) {
                cookie += field.getValue() + "; ";
            }
        }
        return Optional.of(
                new Wish(edition, request.getHttpURI().getPathQuery(), accept, acceptEncoding, acceptLanguage, cookie));
    }
}
