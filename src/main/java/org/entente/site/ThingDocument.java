package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.citation.Citations;
import org.entente.site.data.Descriptions;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * The description of a thing in RDF, or its citation.
 *
 * @param page from 1: who points to the thing may fill many pages
 * @param signposts what the header of each says
 */
record ThingDocument(Named named, int page, List<TypedLink> signposts, Descriptions descriptions, Citations citations)
        implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.THING_DATA;
    }

    @Override
    public List<Alternative> alternatives() {
        return named.alternatives();
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return RdfFormat.isRdf(format) ? description(format) : citation(format);
    }

    private Optional<Text> description(Format format) {
        return descriptions.ofThing(named.iri(), page).map(description -> {
            Stream<TypedLink> pages = Paging.links(named.document(format), page, description.more());
            return new Text(
                    description.write(format),
                    Stream.concat(signposts.stream(), pages).toList());
        });
    }

    private Optional<Text> citation(Format format) {
        return citations.of(named.iri(), named.thing(), format).map(bytes -> new Text(bytes, signposts));
    }
}
