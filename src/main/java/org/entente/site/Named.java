package org.entente.site;

import java.util.List;
import java.util.stream.Stream;
import org.entente.graph.Iris;
import org.entente.graph.Thing;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * A thing by its name in addresses, and the addresses of the documents about it.
 *
 * @param key decoded
 */
record Named(Iris iris, Thing thing, String key) {

    /** The IRI of the thing itself. */
    String iri() {
        return iris.of(thing, key).getURI();
    }

    /** The document in whatever RDF format the client likes best. */
    String data() {
        return iris.base() + "data" + path();
    }

    /** The document in the format, HTML being the page. */
    String document(Format format) {
        return format == Format.HTML ? iris.base() + "page" + path() : data() + "." + format.suffix();
    }

    List<Alternative> alternatives() {
        return Alternatives.of(Offers.THING, this::document);
    }

    /** What every document about the thing says of it in its header. */
    Stream<TypedLink> links() {
        return Stream.of(
                new TypedLink(iri(), "cite-as"),
                new TypedLink(iri(), "about"),
                new TypedLink(data() + ".ttl", "describedby", Format.TURTLE.mediaType()),
                new TypedLink(data() + ".jsonld", "describedby", Format.JSON_LD.mediaType()),
                new TypedLink(iris.base() + "dataset", "collection"));
    }

    /** From {@code id/meeting/KEY} to a document about it, which holds wherever the site is mounted. */
    String fromThing(Offer offer) {
        String document = offer.format() == Format.HTML ? document(Format.HTML) : data();
        return "../../" + document.substring(iris.base().length());
    }

    private String path() {
        return iri().substring(iris.base().length() + "id".length());
    }
}
