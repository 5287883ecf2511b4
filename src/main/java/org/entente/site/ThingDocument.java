package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.data.Description;
import org.entente.site.data.Descriptions;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * The description of a thing in RDF.
 *
 * @param page from 1: who points to the thing may fill many pages
 */
record ThingDocument(Named named, int page, Descriptions descriptions) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.DATA;
    }

    @Override
    public List<Alternative> alternatives() {
        return named.alternatives();
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return descriptions
                .ofThing(named.iri(), page)
                .map(description -> new Text(description.write(format), links(description, format)));
    }

    private List<TypedLink> links(Description description, Format format) {
        return Stream.concat(named.links(), Paging.links(named.document(format), page, description.more()))
                .toList();
    }
}
