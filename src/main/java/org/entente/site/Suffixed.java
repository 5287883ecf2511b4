package org.entente.site;

import java.util.List;
import java.util.Optional;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;

/**
 * The last segment of an address, taken apart.
 *
 * @param format the one that the suffix names; empty if the segment has no suffix of an offered format
 */
record Suffixed(String name, Optional<Format> format) {

    static Suffixed parse(String segment, List<Offer> offers) {
        int dot = segment.lastIndexOf('.');
        return Format.ofSuffix(segment.substring(dot + 1), offers.stream().map(Offer::format))
                .filter(format -> dot > 0)
                .map(format -> new Suffixed(segment.substring(0, dot), Optional.of(format)))
                .orElse(new Suffixed(segment, Optional.empty()));
    }
}
