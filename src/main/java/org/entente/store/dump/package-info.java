/**
 * The dumps, written by RDF4J's Rio, so that what one library writes another reads back.
 *
 * <p>Entered by {@link org.entente.store.dump.Dumps}. The only place that knows Rio.
 */
package org.entente.store.dump;
