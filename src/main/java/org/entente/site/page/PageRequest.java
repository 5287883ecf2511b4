package org.entente.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.site.http.TypedLink;

/**
 * A page that a client wants to see.
 *
 * @param path the segments of the path, decoded: none for the start page, {@code page, meeting, KEY} for a thing,
 *     {@code queries, NAME} for a canned query, {@code search} for the search
 * @param parameters the query part of the address, decoded; of a name given twice, the first value
 * @param language one of {@link Pages#LANGUAGES}
 * @param links what else there is to know about what the page shows, for its head
 */
public record PageRequest(List<String> path, Map<String, String> parameters, Locale language, List<TypedLink> links) {

    public PageRequest {
        links = List.copyOf(links);
        path = List.copyOf(path);
        parameters = Map.copyOf(parameters);
    }

    /** A request for a page of which no more is known than what it shows. */
    public PageRequest(List<String> path, Map<String, String> parameters, Locale language) {
        this(path, parameters, language, List.of());
    }
}
