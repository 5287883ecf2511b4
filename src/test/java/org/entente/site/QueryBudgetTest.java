package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page of the site asks the store more than three questions. */
class QueryBudgetTest {
    private static final int BUDGET = 3;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE =
            Pattern.compile("/(assets|dumps|data|graph|id|sparql)\\b.*|.*\\.[a-z]+(\\?.*)?");

    @Test
    void everyPageThatTheStartPageLeadsToKeepsToTheBudget() throws Exception {
        try (CountingStore store = new CountingStore(SeedsSite.store())) {
            Set<String> seen = new LinkedHashSet<>(Set.of("/"));
            Set<String> next = seen;
            try (Visitor site = Visitor.of(SeedsSite.publish(store))) {
                site.get("/search?q=health");
                while (!next.isEmpty()) {
                    Set<String> found = new LinkedHashSet<>();
                    for (String page : next) {
                        store.asked();
                        String html = text(site.get(page, "Accept", "text/html"));
                        assertThat(store.asked()).as(page).hasSizeLessThanOrEqualTo(BUDGET);
                        found.addAll(links(html));
                    }
                    found.removeAll(seen);
                    seen.addAll(found);
                    next = found;
                }
            }
            assertThat(seen).hasSizeGreaterThan(300);
        }
    }

    private static Set<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            if (!NO_PAGE.matcher(address).matches() && !address.contains("lang=")) {
                links.add(address);
            }
        }
        return links;
    }
}
