/**
 * What everything that is published has to pass: words that stand in their source, well-formed IRIs, the shapes of
 * {@code ontology/shapes.ttl}.
 *
 * <p>Entered by {@link org.entente.graph.check.Checks}. Faults are values; what to do about them is for the caller.
 */
package org.entente.graph.check;
