/**
 * Across sources: the same meeting, the same person, the same claim; who agrees, who diverges, who is silent.
 *
 * <p>Entered by {@link org.entente.resolution.Resolution}, left with a {@link org.entente.resolution.Dossier}. Knows
 * {@code statement} and the values of {@code document}.
 *
 * <p>Keys, from which IRIs are made, must not change when a source is added. So sources are taken in one order, the
 * earliest published first, whatever the order in which they were read; each report, person and statement joins the
 * best of what the sources before it have founded, or founds something new and gives it its key. What a source decides
 * depends on the sources before it alone.
 */
package org.entente.resolution;
