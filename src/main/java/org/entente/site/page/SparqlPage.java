package org.entente.site.page;

/**
 * The endpoint for people.
 *
 * @param example a query to begin with
 */
record SparqlPage(String example) {}
