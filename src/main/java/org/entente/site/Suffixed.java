package org.entente.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;

/**
 * A path whose last segment may name a format.
 *
 * @param path without the suffix
 * @param format the one that the suffix names; empty if there is no suffix of an offered format
 */
record Suffixed(List<String> path, Optional<Format> format) {

    static Suffixed parse(List<String> path, List<Offer> offers) {
        String last = path.isEmpty() ? "" : path.get(path.size() - 1);
        int dot = last.lastIndexOf('.');
        return Format.ofSuffix(last.substring(dot + 1), offers.stream().map(Offer::format))
                .filter(format -> dot > 0)
                .map(format -> new Suffixed(withLast(path, last.substring(0, dot)), Optional.of(format)))
                .orElse(new Suffixed(path, Optional.empty()));
    }

    /** The last segment, or empty. */
    String last() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private static List<String> withLast(List<String> path, String last) {
        return Stream.concat(path.stream().limit(path.size() - 1L), Stream.of(last))
                .toList();
    }
}
