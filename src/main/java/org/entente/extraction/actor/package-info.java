/**
 * Who stands behind a subject: names and offices, pronouns, "both sides", "the five countries" become the parties that
 * the text makes them.
 *
 * <p>Entered by {@link org.entente.extraction.actor.Discourse}. The words that refer back stand in {@code nouns.tsv}
 * beside this package.
 */
package org.entente.extraction.actor;
