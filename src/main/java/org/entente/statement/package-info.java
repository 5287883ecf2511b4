/**
 * What one source says: records only, immutable and serialisable, each with its evidence.
 *
 * <p>A <em>statement</em> is one source's wording; what statements of several sources agree on is a claim and lives in
 * {@code resolution}. Knows {@code document}. A string or list that the source does not fill is empty, never null.
 */
package org.entente.statement;
