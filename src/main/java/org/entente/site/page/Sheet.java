package org.entente.site.page;

/**
 * A page before it is drawn.
 *
 * @param template the name of its template
 * @param section the entry of the main navigation that it belongs to, or empty
 * @param iri identifier of the thing that it shows, or empty
 */
record Sheet(String template, String section, String title, String description, String iri, Object page) {}
