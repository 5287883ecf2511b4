package org.entente.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what the head of an HTML page says of the article: meta elements, schema.org in JSON-LD, the title. */
final class PageHead {
    private PageHead() {}

    static Masthead of(Document page) {
        String data = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n"));
        String title = first(List.of(
                content(page, "og:title", "twitter:title", "dcterms.title"),
                string(data, "\"headline\"\\s*:\\s*"),
                Stream.of(page.select("h1").size() == 1 ? page.select("h1").text() : ""),
                Stream.of(page.title())));
        String publisher = first(List.of(
                content(page, "og:site_name", "dcterms.publisher", "publisher"),
                string(data, "\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*")));
        String published = first(List.of(
                content(page, "article:published_time", "datePublished", "date", "dcterms.date", "pubdate"),
                string(data, "\"datePublished\"\\s*:\\s*"),
                page.select("time[datetime]").eachAttr("datetime").stream()));
        String author = first(List.of(
                content(page, "author", "article:author", "dcterms.creator"),
                string(data, "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]*?\"name\"\\s*:\\s*")));
        PartialDate day = WrittenDate.in(published.replaceFirst("T.*", "")).stream()
                .findFirst()
                .map(WrittenDate::day)
                .orElse(PartialDate.UNSTATED);
        return new Masthead(withoutSite(title, publisher), publisher, day, author, "", List.of());
    }

    private static Stream<String> content(Document page, String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> page
                                .select("meta[name=" + name + "], meta[property=" + name + "], meta[itemprop=" + name
                                        + "]")
                                .stream())
                .map((Element meta) -> meta.attr("content"));
    }

    /** The JSON strings behind a key; enough of JSON for the flat properties that are asked for here. */
    private static Stream<String> string(String json, String key) {
        Matcher matcher = Pattern.compile(key + "\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
        return matcher.results()
                .map(found -> found.group(1).replaceAll("\\\\(.)", "$1"))
                .map(found -> Parser.unescapeEntities(found, false));
    }

    private static String first(List<Stream<String>> places) {
        return places.stream()
                .flatMap(place -> place)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    private static String withoutSite(String title, String site) {
        return site.isEmpty()
                ? title
                : title.replaceFirst("\\s*[|–—-]\\s*\\Q" + site.replace("\\E", "") + "\\E\\s*$", "");
    }
}
