package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * A document in RDF.
 *
 * @param address the absolute address, which with a suffix always gives one format
 */
record DataDocument(String address, Function<Format, Bytes> writer) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.CONSTRUCT;
    }

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(offers(), this::address);
    }

    String address(Format format) {
        return address + "." + format.suffix();
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return Optional.of(new Text(writer.apply(format), List.of()));
    }
}
