/**
 * The reading room: bytes become a {@link org.entente.document.Source}, which is the text exactly as decoded and
 * what the text says about itself (title, publisher, date, author), with the ranges that are its body.
 *
 * <p>Entered by {@link org.entente.document.DocumentReader}. Knows the JDK and an HTML reader; knows nothing of
 * language, statements or RDF. The text is never changed: every later offset gives back its characters.
 */
package org.entente.document;
