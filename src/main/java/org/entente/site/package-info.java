/**
 * The site: everything over HTTP. The SPARQL endpoint, the things and their documents by content negotiation, the
 * dumps; the HTML pages are drawn in {@code site.page}.
 *
 * <p>Entered by {@code Entrance}. Knows {@code store} and {@code graph}. Whatever comes in is
 * hostile, and nothing that comes in is answered with 500.
 */
package org.entente.site;
