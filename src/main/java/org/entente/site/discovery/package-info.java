/**
 * How programs find their way: the canned queries as a catalogue in RDF and as an API, the site map, the feed.
 *
 * <p>Pure functions of the dataset and the queries; the addresses are the site's.
 */
package org.entente.site.discovery;
