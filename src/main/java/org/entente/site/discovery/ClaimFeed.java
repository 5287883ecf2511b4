package org.entente.site.discovery;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.entente.site.http.Bytes;
import org.entente.store.Rows.Row;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;

/**
 * The claims that the newest sources report, to subscribe to.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
 */
public final class ClaimFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** A feed says when it changed; one that has no entries never did. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private ClaimFeed() {}

    /** The feed of the dataset below the base; its own address is {@code feed.atom} there. */
    public static Bytes of(Store store, CannedQueries queries, String base) {
        List<Row> claims = newest(store, queries);
        return Xml.document("feed", NAMESPACE, feed -> {
            feed.text("id", base + "feed.atom");
            feed.text("title", "Entente: what the newest sources report");
            feed.text(
                    "updated",
                    claims.stream().findFirst().map(ClaimFeed::updated).orElse(NEVER));
            feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", base + "feed.atom");
            feed.empty("link", "rel", "alternate", "type", "text/html", "href", base);
            feed.element("author", author -> author.text("name", "Entente"));
            for (Row claim : claims) {
                feed.element("entry", entry -> entry(entry, claim, base));
            }
        });
    }

    private static void entry(Xml entry, Row claim, String base) throws XMLStreamException {
        String iri = claim.text("claim");
        entry.text("id", iri);
        entry.text("title", claim.text("label"));
        entry.text("updated", updated(claim));
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", iri.replace(base + "id/", base + "page/"));
        entry.empty("category", "term", claim.text("kind"));
    }

    /** Sources tell the day at best, or no more than the year. */
    private static String updated(Row claim) {
        String published = claim.text("published");
        return (published + "-01-01").substring(0, 10) + "T00:00:00Z";
    }

    private static List<Row> newest(Store store, CannedQueries queries) {
        try {
            return store.select(queries.known("pages/newest-claims").with(Map.of()))
                    .rows();
        } catch (BadArgumentException e) {
            throw new IllegalStateException("a question that the program itself asks", e);
        }
    }
}
