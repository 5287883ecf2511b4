/**
 * The force of words: which verbs, nouns and adjectives make a clause a commitment, a proposal or a position.
 *
 * <p>Entered by {@link org.entente.extraction.force.ForceLexicon}. The knowledge is {@code markers.tsv} beside this
 * package, a readable table with an example and a counter-example for each rule; the code only matches its frames.
 */
package org.entente.extraction.force;
