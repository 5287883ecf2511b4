package org.entente.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.site.Visitor.header;
import static org.entente.site.Visitor.text;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.graph.Thing;
import org.entente.site.http.TypedLink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The FAIR Signposting Profile, level 2, as a client sees it that knows nothing but the address of a page. */
class SignpostingTest {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?");
    private static Visitor site;

    @BeforeAll
    static void start() throws Exception {
        site = Visitor.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Thing.class)
    void aPageLeadsToAllThatIsKnownOfItsThing(Thing thing) throws Exception {
        String path = requireNonNull(Things.FIRST.get(thing));
        List<TypedLink> links = links(site.get(path.replace("/id/", "/page/")));
        assertThat(targets(links, "cite-as")).containsExactly(SeedsSite.IRIS.base() + path.substring(1));
        assertThat(targets(links, "type")).hasSize(2).contains("https://schema.org/AboutPage");
        assertThat(targets(links, "license")).hasSize(1);
        assertThat(targets(links, "author")).hasSize(1);
        assertThat(targets(links, "collection")).containsExactly(SeedsSite.IRIS.base());
        assertThat(targets(links, "linkset")).hasSize(1);
        assertThat(targets(links, "describedby")).hasSize(5);
        for (TypedLink link : links) {
            if (List.of("describedby", "linkset", "collection").contains(link.relation())) {
                assertThat(contentType(link)).as(link.target()).isEqualTo(link.mediaType());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dumps/entente.nq"})
    void theDatasetAndItsFilesLeadToEachOther(String path) throws Exception {
        List<TypedLink> links = links(site.get("/" + path));
        assertThat(targets(links, "cite-as")).containsExactly("http://entente.example/#dataset");
        if (path.isEmpty()) {
            assertThat(targets(links, "item")).contains("http://entente.example/dumps/entente.nq");
        } else {
            assertThat(targets(links, "collection")).containsExactly("http://entente.example/");
        }
        for (TypedLink link : links) {
            if (List.of("item", "describedby", "linkset", "collection").contains(link.relation())) {
                assertThat(contentType(link)).as(link.target()).isEqualTo(link.mediaType());
            }
        }
    }

    @Test
    void theDescriptionsLeadBackToThePage() throws Exception {
        String data = requireNonNull(Things.FIRST.get(Thing.CLAIM)).replace("/id/", "/data/");
        for (String suffix : List.of(".ttl", ".jsonld", ".bib", ".ris", ".csl")) {
            assertThat(targets(links(site.get(data + suffix)), "describes"))
                    .as(suffix)
                    .containsExactly(SeedsSite.IRIS.base()
                            + data.replace("/data/", "/page/").substring(1));
        }
    }

    @Test
    void theLinksetSaysWhatTheHeadersSay() throws Exception {
        String path = requireNonNull(Things.FIRST.get(Thing.MEETING));
        JsonObject linkset = JSON.parse(text(site.get(path.replace("/id/", "/linkset/") + ".json")));
        JsonObject page = linkset.get("linkset").getAsArray().get(0).getAsObject();
        List<TypedLink> told = new ArrayList<>();
        page.keys().stream()
                .filter(relation -> !relation.equals("anchor"))
                .forEach(relation -> page.get(relation)
                        .getAsArray()
                        .forEach(target -> told.add(new TypedLink(
                                target.getAsObject().getString("href"),
                                relation,
                                target.getAsObject().hasKey("type")
                                        ? target.getAsObject().getString("type")
                                        : ""))));
        List<TypedLink> sent = links(site.get(path.replace("/id/", "/page/"))).stream()
                .filter(link -> !link.relation().equals("alternate"))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(page.getString("anchor")).endsWith(path.replace("/id/", "/page/"));
        HttpResponse<byte[]> text = site.get(path.replace("/id/", "/linkset/"), "Accept", "application/linkset");
        sent.forEach(link -> assertThat(text(text)).contains(link + "; anchor=\"" + page.getString("anchor") + "\""));
    }

    @Test
    void whatIsNotThereHasNoLinkset() throws Exception {
        assertThat(site.get("/linkset/meeting/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theHeadOfThePageSaysWhatTheHeaderSays() throws Exception {
        HttpResponse<byte[]> page =
                site.get(requireNonNull(Things.FIRST.get(Thing.SOURCE)).replace("/id/", "/page/"));
        List<TypedLink> inHead = Jsoup.parse(text(page)).select("head link[rel]").stream()
                .map(link -> new TypedLink(link.attr("href"), link.attr("rel"), link.attr("type")))
                .toList();
        assertThat(inHead)
                .containsAll(links(page).stream()
                        .filter(link -> !link.relation().equals("alternate"))
                        .toList());
    }

    private static List<TypedLink> links(HttpResponse<?> response) {
        List<TypedLink> links = new ArrayList<>();
        Matcher link = LINK.matcher(header(response, "Link"));
        while (link.find()) {
            links.add(new TypedLink(link.group(1), link.group(2), link.group(3) == null ? "" : link.group(3)));
        }
        return links;
    }

    private static List<String> targets(List<TypedLink> links, String relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(TypedLink::target)
                .toList();
    }

    private static String contentType(TypedLink link) throws Exception {
        HttpResponse<byte[]> target =
                site.get("/" + link.target().substring(SeedsSite.IRIS.base().length()));
        assertThat(target.statusCode()).as(link.target()).isEqualTo(200);
        return header(target, "Content-Type").split(";", 2)[0];
    }
}
