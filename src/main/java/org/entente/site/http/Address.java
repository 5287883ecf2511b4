package org.entente.site.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The target of a request, decoded, so that all spellings of an address ({@code é}, {@code %C3%A9}, {@code %c3%a9})
 * are the same value.
 *
 * @param segments of the path: {@code /page/party/KZ} has three, {@code /} none, {@code /queries/} one
 * @param parameters of the query part, in their order; each has at least one value
 */
public record Address(List<String> segments, Map<String, List<String>> parameters) {
    public static final Address NOWHERE = new Address(List.of(), Map.of());

    public Address {
        segments = List.copyOf(segments);
        parameters = Map.copyOf(parameters);
    }

    /**
     * Decodes the target of a request.
     *
     * @param rawPath the path as it was sent
     * @param rawQuery the part after the question mark, or empty
     * @return empty if it is not percent-encoded UTF-8
     */
    public static Optional<Address> parse(String rawPath, String rawQuery) {
        try {
            return Optional.of(new Address(segments(rawPath), parameters(rawQuery)));
        } catch (PercentEncoding.Malformed e) {
            return Optional.empty();
        }
    }

    /** The parameters of a query part, or of a form that was sent as a body; throws if they are not UTF-8. */
    static Map<String, List<String>> parameters(String raw) throws PercentEncoding.Malformed {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.replace('+', ' ').split("=", 2);
                String value = parts.length == 2 ? PercentEncoding.decode(parts[1]) : "";
                parameters
                        .computeIfAbsent(PercentEncoding.decode(parts[0]), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return parameters;
    }

    /** The values of a parameter, none if it was not given. */
    public List<String> all(String parameter) {
        return parameters.getOrDefault(parameter, List.of());
    }

    /** The first value of a parameter, or empty. */
    public String first(String parameter) {
        return all(parameter).stream().findFirst().orElse("");
    }

    /** The query part as it can be appended to a path: empty, or beginning with a question mark. */
    public String queryPart() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .sorted()
                .reduce((one, other) -> one + "&" + other)
                .map(query -> "?" + query)
                .orElse("");
    }

    /** The first value of each parameter. */
    public Map<String, String> firsts() {
        return parameters.keySet().stream().collect(Collectors.toMap(name -> name, this::first));
    }

    private static List<String> segments(String rawPath) throws PercentEncoding.Malformed {
        List<String> segments = new ArrayList<>();
        for (String segment : rawPath.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(PercentEncoding.decode(segment));
            }
        }
        return segments;
    }
}
