/**
 * The questions: {@code queries/*.rq}, the only home of SPARQL, with typed parameters; and the policy that strangers'
 * queries have to keep.
 *
 * <p>Entered by {@link org.entente.store.query.CannedQueries} and {@link org.entente.store.query.QueryPolicy}.
 */
package org.entente.store.query;
