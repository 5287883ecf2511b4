package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.page.Failure.Alternative;

/**
 * A document for people and programs at one address.
 *
 * @param offers the formats of both, best first
 * @param address the absolute address
 * @param page its HTML
 * @param data its RDF, which with suffixes has addresses of its own
 */
record TwofoldDocument(List<Offer> offers, String address, PageDocument page, DataDocument data) implements Document {

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(offers(), format -> format == Format.HTML ? address : data.address(format));
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return format == Format.HTML ? page.write(format, language) : data.write(format, language);
    }
}
