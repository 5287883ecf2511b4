package org.entente.site.page;

import java.util.List;

/**
 * A form for a text, and what was read in it.
 *
 * @param text what stands in the form
 * @param found the text with its statements marked; none before a text is given
 * @param turtle the same as RDF
 */
record TrialPage(String text, List<SourcePage> found, String turtle) {
    static final TrialPage EMPTY = new TrialPage("", List.of(), "");
}
