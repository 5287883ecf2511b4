package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.data.Descriptions;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * A named graph, at its own name.
 *
 * @param page from 1
 */
record GraphDocument(String graph, int page, Descriptions descriptions) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.DATA;
    }

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(offers(), this::address);
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return descriptions
                .ofGraph(graph, page)
                .map(description -> new Text(
                        description.write(format),
                        Paging.links(address(format), page, description.more()).toList()));
    }

    private String address(Format format) {
        return graph + "." + format.suffix();
    }
}
