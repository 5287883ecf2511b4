package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
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
                .map(row -> sheet(
                        row, new Wordings(data, visit.text()).of(data.rows("claim-wordings", claim)), visit.text()));
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
        return new Sheet("claim", "browse/claims", page.label(), description, iri, page).with(row);
    }

    /** What the sources do not agree on, and which of them says what. */
    private static List<Divergence> divergences(List<String> aspects, List<Wording> wordings, Text text) {
        return aspects.stream()
                .map(aspect -> new Divergence(aspect, versions(wordings, wording -> said(aspect, wording, text))))
                .toList();
    }

    /** What one source gives for the aspect; empty if it says nothing of it. */
    private static String said(String aspect, Wording wording, Text text) {
        return switch (aspect) {
            case "force" -> text.lookup("kind." + wording.force().code());
            case "actors" -> wording.actors().stream().map(Link::label).collect(joining(", "));
            case "amount" -> String.join(", ", wording.amounts());
            case "date" -> wording.dates().stream().map(text::date).collect(joining(", "));
            default -> "";
        };
    }

    private static List<Version> versions(List<Wording> wordings, Function<Wording, String> said) {
        Map<String, List<Wording>> versions = wordings.stream()
                .filter(wording -> !said.apply(wording).isEmpty())
                .collect(groupingBy(said, LinkedHashMap::new, toList()));
        return versions.entrySet().stream()
                .map(version -> new Version(version.getKey(), firstOfEachSource(version.getValue())))
                .toList();
    }

    private static List<Link> firstOfEachSource(List<Wording> wordings) {
        Map<Link, Link> first = new LinkedHashMap<>();
        wordings.forEach(
                wording -> first.putIfAbsent(wording.source(), new Link("#" + wording.anchor(), wording.name())));
        return List.copyOf(first.values());
    }

    private static String citation(Row row, String iri, Text text) {
        String date = row.has("date") ? text.date(row.text("date")) : text.lookup("date.unstated");
        return row.has("name")
                ? text.format("claim.citation", row.text("label"), row.text("name"), date, iri)
                : text.format("claim.citation.alone", row.text("label"), iri);
    }
}
