package org.entente.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.Thing;
import org.entente.site.data.DatasetDescription;
import org.entente.site.http.Linkset;
import org.entente.site.http.Linkset.Context;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;

/**
 * The typed links that tell programs which documents there are about a thing: who made it, what kind of thing it is,
 * how it is cited, what describes it, what it belongs to.
 *
 * @see <a href="https://signposting.org/FAIR/">FAIR Signposting Profile</a>
 */
final class Signposts {
    private static final String SCHEMA = "https://schema.org/";
    private static final List<Format> DESCRIPTIONS =
            List.of(Format.TURTLE, Format.JSON_LD, Format.BIBTEX, Format.RIS, Format.CSL_JSON);
    private static final List<Format> DUMPS = List.of(Format.TURTLE, Format.TRIG, Format.N_QUADS, Format.JSON_LD);
    private static final Map<Thing, String> TYPES = Map.of(
            Thing.MEETING, "Event",
            Thing.PERSON, "Person",
            Thing.PARTY, "Organization",
            Thing.TOPIC, "DefinedTerm",
            Thing.SOURCE, "CreativeWork",
            Thing.CLAIM, "Claim",
            Thing.STATEMENT, "Quotation",
            Thing.AGENT, "SoftwareApplication");

    private final String base;

    Signposts(String base) {
        this.base = base;
    }

    /** Of the page of a thing. */
    List<TypedLink> page(Named thing) {
        return Stream.of(
                        Stream.of(new TypedLink(thing.iri(), "cite-as")),
                        landing(TYPES.getOrDefault(thing.thing(), "Thing")),
                        DESCRIPTIONS.stream().map(format -> describedBy(thing.document(format), format)),
                        Stream.of(collection()),
                        linkset("linkset" + thing.path()))
                .flatMap(links -> links)
                .toList();
    }

    /** Of a description of a thing. */
    List<TypedLink> description(Named thing) {
        return Stream.of(
                        Stream.of(
                                new TypedLink(thing.iri(), "cite-as"),
                                new TypedLink(thing.iri(), "about"),
                                new TypedLink(thing.document(Format.HTML), "describes", Format.HTML.mediaType())),
                        rights(),
                        linkset("linkset" + thing.path()))
                .flatMap(links -> links)
                .toList();
    }

    /** Of the start page, which is the dataset's. */
    List<TypedLink> dataset() {
        return Stream.of(
                        Stream.of(new TypedLink(base + "#dataset", "cite-as")),
                        landing("Dataset"),
                        Stream.of(Format.TURTLE, Format.JSON_LD)
                                .map(format -> describedBy(base + "dataset." + format.suffix(), format)),
                        DUMPS.stream().map(format -> new TypedLink(dump(format), "item", format.mediaType())),
                        linkset("linkset"))
                .flatMap(links -> links)
                .toList();
    }

    /** Of a file that holds the dataset. */
    List<TypedLink> dump() {
        return Stream.of(
                        Stream.of(new TypedLink(base + "#dataset", "cite-as"), collection()),
                        rights(),
                        linkset("linkset"))
                .flatMap(links -> links)
                .toList();
    }

    Linkset linkset(Named thing) {
        return new Linkset(Stream.concat(
                        Stream.of(new Context(thing.document(Format.HTML), page(thing))),
                        DESCRIPTIONS.stream().map(format -> new Context(thing.document(format), description(thing))))
                .toList());
    }

    Linkset linkset() {
        return new Linkset(Stream.concat(
                        Stream.of(new Context(base, dataset())),
                        DUMPS.stream().map(format -> new Context(dump(format), dump())))
                .toList());
    }

    /** The profile wants the type of the page beside the type of what it shows. */
    private Stream<TypedLink> landing(String type) {
        return Stream.concat(
                Stream.of(new TypedLink(SCHEMA + "AboutPage", "type"), new TypedLink(SCHEMA + type, "type")), rights());
    }

    private Stream<TypedLink> rights() {
        return Stream.of(
                new TypedLink(DatasetDescription.LICENSE.getURI(), "license"),
                new TypedLink(base + "#entente", "author"));
    }

    private TypedLink collection() {
        return new TypedLink(base, "collection", Format.HTML.mediaType());
    }

    private Stream<TypedLink> linkset(String path) {
        return Stream.of(new TypedLink(base + path, "linkset", Format.LINKSET_JSON.mediaType()));
    }

    private String dump(Format format) {
        return base + "dumps/entente." + format.suffix();
    }

    private static TypedLink describedBy(String address, Format format) {
        return new TypedLink(address, "describedby", format.mediaType());
    }
}
