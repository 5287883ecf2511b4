package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/** A document that there is in one format. */
record PlainDocument(Format format, Supplier<Optional<Bytes>> writer) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.of(format);
    }

    @Override
    public List<Alternative> alternatives() {
        return List.of();
    }

    @Override
    public Optional<Text> write(Format wanted, Locale language) {
        return writer.get().map(bytes -> new Text(bytes, List.of()));
    }
}
