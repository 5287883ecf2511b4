/**
 * What a quote is about, with its wording taken away.
 *
 * <p>Entered by {@link org.entente.extraction.content.ContentReader}. Knows the words and the parties of a text; knows
 * nothing of force or actors.
 */
package org.entente.extraction.content;
