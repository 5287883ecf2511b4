package org.entente.site.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client sent.
 *
 * @param method in upper case
 * @param headers by their names in lower case; of a header given several times, the values joined with commas, which
 *     means the same (RFC 9110, 5.3)
 * @param body empty for most
 * @param client the address that it came from
 */
public record Request(String method, Address address, Map<String, String> headers, Bytes body, String client) {

    public Request {
        headers = Map.copyOf(headers);
    }

    /** The value of a header, empty if it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The value of a cookie, empty if it was not sent. */
    public String cookie(String name) {
        return Arrays.stream(header("cookie").split("[;,]", -1))
                .map(pair -> pair.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }

    /** The media type of the body without its parameters, in lower case, or empty. */
    public String contentType() {
        return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The fields of a body that is a form as browsers send it; empty if it is none. */
    public Optional<Map<String, List<String>>> form() {
        return body.text().flatMap(text -> {
            try {
                return Optional.of(Address.parameters(text));
            } catch (PercentEncoding.Malformed e) {
                return Optional.empty();
            }
        });
    }
}
