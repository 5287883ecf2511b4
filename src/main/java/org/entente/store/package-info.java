/**
 * The dataset: in memory or in TDB2, loaded in one transaction, asked by canned queries.
 *
 * <p>Entered by {@link org.entente.store.Store}. Knows {@code graph}. Above it nobody sees how quads are kept, so that
 * another SPARQL 1.1 endpoint can take the place of the embedded engine.
 */
package org.entente.store;
