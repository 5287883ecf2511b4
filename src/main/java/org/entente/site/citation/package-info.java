/**
 * Citations of any thing, for reference managers.
 *
 * <p>Entered by {@link org.entente.site.citation.Citations}.
 */
package org.entente.site.citation;
