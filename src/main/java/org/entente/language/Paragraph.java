package org.entente.language;

import org.entente.document.Span;

/**
 * A block of the text that one thought fills: a line, or the lines that a fixed page width has broken.
 *
 * @param span its words, without a leading bullet or number
 * @param enumerated whether a bullet or number stood before them
 */
record Paragraph(Span span, boolean enumerated) {}
