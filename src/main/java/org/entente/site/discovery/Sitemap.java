package org.entente.site.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.http.Bytes;
import org.entente.store.Rows.Row;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;

/**
 * The pages that search engines should know, in parts, with an index of the parts.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /** A part may have 50,000 addresses; this leaves room for those that do not come from the store. */
    private static final int SIZE = 49_000;

    private static final List<String> FIXED = List.of(
            "",
            "browse/meetings",
            "browse/claims",
            "browse/sources",
            "browse/people",
            "browse/parties",
            "browse/topics",
            "queries/",
            "ontology",
            "dumps/");

    private final Store store;
    private final CannedQueries queries;
    private final String base;

    public Sitemap(Store store, CannedQueries queries, String base) {
        this.store = store;
        this.queries = queries;
        this.base = base;
    }

    /** The addresses of the parts. */
    public Bytes index() {
        int things =
                store.select(question("count-sitemap", Map.of())).rows().get(0).number("things");
        int parts = Math.max(1, (things + SIZE - 1) / SIZE);
        return Xml.document("sitemapindex", NAMESPACE, index -> {
            for (int part = 1; part <= parts; part++) {
                String address = base + "sitemap/" + part + ".xml";
                index.element("sitemap", sitemap -> sitemap.text("loc", address));
            }
        });
    }

    /**
     * The addresses of one part.
     *
     * @param number from 1
     * @return empty if there are not so many parts
     */
    public Optional<Bytes> part(int number) {
        Map<String, String> slice =
                Map.of("limit", Integer.toString(SIZE), "offset", Long.toString((number - 1L) * SIZE));
        List<String> things = store.select(question("sitemap", slice)).rows().stream()
                .map(row -> page(row))
                .toList();
        List<String> addresses = number == 1
                ? Stream.concat(FIXED.stream().map(base::concat), things.stream())
                        .toList()
                : things;
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(Xml.document("urlset", NAMESPACE, urls -> {
                    for (String address : addresses) {
                        urls.element("url", url -> url.text("loc", address));
                    }
                }));
    }

    private String page(Row row) {
        return base + "page/" + row.text("thing").substring((base + "id/").length());
    }

    private Question question(String name, Map<String, String> arguments) {
        try {
            return queries.known("pages/" + name).with(arguments);
        } catch (BadArgumentException e) {
            throw new IllegalStateException("a question that the program itself asks", e);
        }
    }
}
