package org.entente.site.page;

import java.util.Map;
import org.entente.store.Rows.Row;

/**
 * A page before it is drawn.
 *
 * @param template the name of its template
 * @param section the entry of the main navigation that it belongs to, or empty
 * @param iri identifier of the thing that it shows, or empty
 * @param facts what the store said of the thing, for programs that read the page; has no columns if it shows none
 */
record Sheet(String template, String section, String title, String description, String iri, Object page, Row facts) {

    Sheet(String template, String section, String title, String description, String iri, Object page) {
        this(template, section, title, description, iri, page, new Row(Map.of()));
    }

    /** The same page of the thing that the row speaks of. */
    Sheet with(Row row) {
        return new Sheet(template, section, title, description, iri, page, row);
    }
}
