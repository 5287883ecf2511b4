package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Everything that the site of the seeds leads to within itself, by HTTP: pages, data, dumps, results, style and scripts. */
class LinkAuditTest {
    private static final int MOST_BYTES = 300_000;

    private final Set<String> dead = new TreeSet<>();
    private final Set<String> big = new TreeSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));

    @Test
    void noLinkIsDeadAndNoPageIsBig() throws IOException, InterruptedException, AddressTakenException {
        try (Visitor visitor = Visitor.start()) {
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                if (seen.add(asked(path))) {
                    visit(visitor, path);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(400);
        assertThat(dead).isEmpty();
        assertThat(big).isEmpty();
    }

    private void visit(Visitor visitor, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = visitor.get(path, "Accept", "text/html, */*;q=0.5");
        if (response.statusCode() == 303) {
            ahead.add(within(visitor.address().resolve(Visitor.header(response, "Location"))));
        } else if (response.statusCode() != 200) {
            dead.add(response.statusCode() + " " + path);
        } else if (Visitor.header(response, "Content-Type").startsWith("text/html")) {
            read(visitor, path, response);
        }
    }

    private void read(Visitor visitor, String path, HttpResponse<byte[]> response) {
        if (response.body().length > MOST_BYTES) {
            big.add(response.body().length + " " + path);
        }
        Document page = Jsoup.parse(Visitor.text(response));
        URI here = visitor.address().resolve(path);
        Stream.concat(
                        page.select("a[href], link[href]").stream().map(link -> link.attr("href")),
                        page.select("script[src]").stream().map(script -> script.attr("src")))
                .filter(href -> !href.startsWith("#"))
                .map(href -> href.replaceFirst("#.*", ""))
                // java.net.URI takes the last segment away from an address that is only a query.
                .map(href -> href.startsWith("?") ? here.resolve(here.getRawPath() + href) : here.resolve(href))
                .filter(address -> address.getAuthority().equals(here.getAuthority()))
                .map(LinkAuditTest::within)
                .filter(LinkAuditTest::isInOneLanguage)
                .forEach(ahead::add);
    }

    /** Data is asked for of one thing of each sort, in each format: that there is some of all is tested elsewhere. */
    private static String asked(String path) {
        return path.replaceFirst("^(/data/\\w+/).*(\\.\\w+)$", "$1$2");
    }

    /** The other languages have the same links. */
    private static boolean isInOneLanguage(String path) {
        return !path.matches(".*[?&]lang=(zh|ru|fr).*|/language.*");
    }

    private static String within(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
