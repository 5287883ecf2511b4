package org.entente.site.discovery;

import java.net.URI;
import java.util.List;
import org.entente.site.http.Bytes;

/**
 * What crawlers should leave alone: what costs more to answer than it is worth to them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309, Robots Exclusion Protocol</a>
 */
public final class Robots {
    private static final List<String> NOT_FOR_ROBOTS = List.of("sparql", "search", "try", "queries/*?");

    private Robots() {}

    /** The rules of the site below the base. */
    public static Bytes of(String base) {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(path -> rules.append("Disallow: ")
                .append(URI.create(base).getRawPath())
                .append(path)
                .append('\n'));
        return Bytes.of(rules + "\nSitemap: " + base + "sitemap.xml\n");
    }
}
