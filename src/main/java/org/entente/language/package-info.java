/**
 * The language room: sentences, tokens, tags, lemmas, dates and names over spans of a source.
 *
 * <p>Entered by {@link org.entente.language.Annotator}. Knows {@code document}; knows nothing of statements or RDF.
 */
package org.entente.language;
