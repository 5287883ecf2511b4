package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.http.Bytes;
import org.entente.site.http.Linkset;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * The links of all documents about something.
 *
 * @param address the absolute address, which with a suffix always gives one format
 */
record LinksetDocument(String address, Linkset links) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.LINKSET;
    }

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(offers(), format -> address + "." + format.suffix());
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return Optional.of(new Text(Bytes.of(format == Format.LINKSET ? links.text() : links.json()), List.of()));
    }
}
