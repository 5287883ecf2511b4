package org.entente.site.negotiation;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats that the site writes, by their registered media types and the suffixes of their addresses. */
public enum Format {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    TRIG("application/trig", "trig"),
    JSON_LD("application/ld+json", "jsonld"),
    N_TRIPLES("application/n-triples", "nt"),
    N_QUADS("application/n-quads", "nq"),
    RDF_XML("application/rdf+xml", "rdf"),
    RESULTS_JSON("application/sparql-results+json", "json"),
    RESULTS_XML("application/sparql-results+xml", "xml"),
    CSV("text/csv", "csv"),
    TSV("text/tab-separated-values", "tsv"),
    JSON("application/json", "json"),
    BIBTEX("application/x-bibtex", "bib"),
    RIS("application/x-research-info-systems", "ris"),
    CSL_JSON("application/vnd.citationstyles.csl+json", "csl"),
    LINKSET_JSON("application/linkset+json", "json"),
    LINKSET("application/linkset", "linkset"),
    ATOM("application/atom+xml", "atom"),
    XML("application/xml", "xml"),
    PLAIN_TEXT("text/plain", "txt"),
    SPARQL_QUERY("application/sparql-query", "rq"),
    STYLE_SHEET("text/css", "css"),
    SCRIPT("text/javascript", "js"),
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    FONT("font/woff2", "woff2");

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What an address ends in to ask for the format, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** Text formats say their charset, since their default is not UTF-8 (RFC 2046, 4.1.2); the others are UTF-8 by definition. */
    public static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The first of the formats that has the suffix. */
    public static Optional<Format> ofSuffix(String suffix, Stream<Format> formats) {
        return formats.filter(format -> format.suffix.equals(suffix)).findFirst();
    }
}
