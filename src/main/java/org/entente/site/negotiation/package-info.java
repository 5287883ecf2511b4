/**
 * Content negotiation as pure functions: what a client's {@code Accept} headers say, and which of the things on offer
 * they choose.
 *
 * <p>Knows the JDK only. Left out, because no offer differs in them: charsets (everything is UTF-8) and media type
 * parameters other than {@code q}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12">RFC 9110, 12 Content Negotiation</a>
 */
package org.entente.site.negotiation;
