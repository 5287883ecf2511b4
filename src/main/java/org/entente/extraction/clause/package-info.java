/**
 * The skeleton of a sentence: its verb groups, each with its subject, what it hangs on and how far it reaches.
 *
 * <p>Entered by {@link org.entente.extraction.clause.ClauseParser}. A shallow, deterministic reading from left to right
 * over parts of speech, in time linear in the sentence; it knows English and nothing of diplomacy.
 */
package org.entente.extraction.clause;
