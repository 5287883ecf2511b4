/**
 * From what the sources agree on to quads with provenance: IRIs, vocabulary, shapes, and the checks that everything
 * published has to pass.
 *
 * <p>Entered by {@link org.entente.graph.Publication} (a dossier becomes named graphs), {@link org.entente.graph.Iris}
 * (every IRI is minted there) and {@link org.entente.graph.check.Checks}. Knows {@code resolution}, {@code statement} and
 * the values of {@code document}; works on Jena's nodes and quads, so that its {@code Statement} never meets ours.
 */
package org.entente.graph;
