package org.entente.site;

import java.util.List;
import java.util.function.Function;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.page.Failure.Alternative;

/** The formats of a document with the addresses that always give them. */
final class Alternatives {
    private Alternatives() {}

    /** Each format once, under its own name. */
    static List<Alternative> of(List<Offer> offers, Function<Format, String> address) {
        return offers.stream()
                .filter(offer -> offer.mediaType().equals(offer.format().mediaType()))
                .map(offer -> new Alternative(address.apply(offer.format()), offer.mediaType()))
                .toList();
    }
}
