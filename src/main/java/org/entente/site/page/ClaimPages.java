package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.site.page.ClaimPage.Divergence;
import org.entente.site.page.ClaimPage.Version;
import org.entente.site.page.ClaimPage.Wording;
import org.entente.store.Rows.Row;

/** Claims as the store knows them, each in the words of its sources. */
record ClaimPages(PageData data) {

    Optional<Sheet> of(String key, Visit visit) {
        Map<String, String> claim = Map.of("claim", key);
        return data.row("claim", claim)
                .map(row -> sheet(row, new Wordings(data).of(data.rows("claim-wordings", claim)), visit.text()));
    }

    private Sheet sheet(Row row, List<Wording> wordings, Text text) {
        String iri = row.text("iri");
        Force force = Force.named(row.text("kind"));
        Link meeting = row.has("meeting") ? data.link(row, "meeting", "name") : Link.none("");
        ClaimPage page = new ClaimPage(
                row.text("label"),
                force,
                data.links(row, "actors"),
                data.links(row, "addressees"),
                data.links(row, "topics"),
                meeting,
                row.text("date"),
                row.number("independent"),
                wordings,
                data.links(row, "silent"),
                divergences(PageData.values(row, "divergences"), wordings, text),
                citation(row, iri, text));
        String description = text.lookup("kind." + force.code()) + ": " + page.label();
        return new Sheet("claim", "browse/claims", page.label(), description, iri, page);
    }

    /** Force and parties are shown with each source's version; of the others it is said that they differ. */
    private static List<Divergence> divergences(List<String> aspects, List<Wording> wordings, Text text) {
        return aspects.stream()
                .map(aspect -> switch (aspect) {
                    case "force" ->
                        new Divergence(
                                aspect,
                                versions(
                                        wordings,
                                        w -> text.lookup("kind." + w.force().code())));
                    case "actors" ->
                        new Divergence(
                                aspect,
                                versions(
                                        wordings,
                                        w -> String.join(
                                                ", ",
                                                w.actors().stream()
                                                        .map(Link::label)
                                                        .toList())));
                    default -> new Divergence(aspect, List.of());
                })
                .toList();
    }

    private static List<Version> versions(List<Wording> wordings, Function<Wording, String> property) {
        return wordings.stream()
                .map(property)
                .distinct()
                .map(value -> new Version(
                        value,
                        wordings.stream()
                                .filter(wording -> property.apply(wording).equals(value))
                                .map(wording -> new Link(
                                        "#" + wording.anchor(),
                                        wording.publisher().isEmpty()
                                                ? wording.source().label()
                                                : wording.publisher()))
                                .toList()))
                .toList();
    }

    private static String citation(Row row, String iri, Text text) {
        return text.format("claim.citation", row.text("label"), row.text("name"), row.text("date"), iri);
    }
}
