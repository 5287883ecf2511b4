/**
 * Where a sentence takes a stance: which words are a commitment, a proposal or a position, whose they are grammatically,
 * and where they begin and end.
 *
 * <p>Entered by {@link org.entente.extraction.stance.StanceReader}. Works on one sentence at a time with what the text
 * before lets expect ({@link org.entente.extraction.stance.Voice}); who the parties behind a subject are is decided
 * elsewhere.
 */
package org.entente.extraction.stance;
