package org.entente.site.search;

import java.util.List;

/**
 * What was found in one class of things.
 *
 * @param total how many there are, of which {@code hits} are a part, the best first
 */
public record Found(String what, int total, List<Hit> hits) {

    public Found {
        hits = List.copyOf(hits);
    }
}
