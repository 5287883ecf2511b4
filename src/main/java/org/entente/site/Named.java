package org.entente.site;

import java.net.URI;
import java.util.List;
import org.entente.graph.Iris;
import org.entente.graph.Thing;
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
        return Alternatives.of(Offers.VIEWS, this::document);
    }

    /** The path of a document about it, which holds behind any host name and however the thing's own was spelt. */
    String fromThing(Offer offer) {
        return URI.create(offer.format() == Format.HTML ? document(Format.HTML) : data())
                .getRawPath();
    }

    /** The end of its addresses, from the slash before its sort. */
    String path() {
        return iri().substring(iris.base().length() + "id".length());
    }
}
