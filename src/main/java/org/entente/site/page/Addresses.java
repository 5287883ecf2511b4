package org.entente.site.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where on the site a thing is shown.
 *
 * @param base the address below which everything is published, ending in a slash
 * @param labels what things are called in the reader's language, by their path below {@code id/}; those that are not
 *     among them keep the name that they come with
 */
record Addresses(String base, Map<String, String> labels) {

    Addresses {
        labels = Map.copyOf(labels);
    }

    /** For readers of English, the language of all labels of the dataset. */
    Addresses(String base) {
        this(base, Map.of());
    }

    /** Path of the base: addresses on pages begin there, so that they hold behind any host name. */
    String root() {
        return URI.create(base).getRawPath();
    }

    /** A link to the page of one of our things, or to a web address; words without a link for any other IRI. */
    Link link(String iri, String label) {
        return new Link(href(iri), label(iri, label));
    }

    /** The name of a thing in the reader's language, if it has one there. */
    String label(String iri, String otherwise) {
        String things = base + "id/";
        return iri.startsWith(things) ? labels.getOrDefault(iri.substring(things.length()), otherwise) : otherwise;
    }

    String href(String iri) {
        String things = base + "id/";
        if (iri.startsWith(things)) {
            return root() + "page/" + iri.substring(things.length());
        }
        return iri.matches("https?://[^\\s\"<>]+") ? iri : "";
    }

    /** The IRI of the thing whose page has this path. */
    String iri(String sort, String key) {
        return base + "id/" + sort + "/" + segment(key);
    }

    /** The path of decoded segments, as it stands in addresses. */
    static String path(List<String> segments) {
        return segments.stream().map(Addresses::segment).collect(Collectors.joining("/"));
    }

    /** A page with parameters, those that are empty left out. */
    String with(String path, Map<String, String> parameters) {
        String query = new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> segment(parameter.getKey()) + "=" + segment(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? root() + path : root() + path + "?" + query;
    }

    /** Everything but RFC 3986's unreserved characters by percent-encoded UTF-8. */
    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
