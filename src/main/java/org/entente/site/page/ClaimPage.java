package org.entente.site.page;

import java.util.List;

/**
 * One claim in the words of every source that reports it.
 *
 * @param independent how many sources report it in words of their own
 * @param silent the sources of its meeting that leave it out
 * @param divergences message keys of what the sources do not agree on
 * @param citation how to cite the claim
 */
record ClaimPage(
        String label,
        Force force,
        List<Link> actors,
        List<Link> addressees,
        List<Link> topics,
        Link meeting,
        String date,
        int independent,
        List<Wording> wordings,
        List<Link> silent,
        List<Divergence> divergences,
        String citation) {

    int sources() {
        return (int) wordings.stream().map(Wording::source).distinct().count();
    }

    /**
     * How one source puts the claim.
     *
     * @param prefix the words of its paragraph before the quote
     * @param dates ISO dates that the quote names, possibly partial
     * @param inSource the quote at its place in the full text
     * @param onTheWeb the quote on the page that the text was taken from, or empty
     */
    record Wording(
            String anchor,
            Link source,
            String publisher,
            String published,
            Force force,
            List<Link> actors,
            List<String> amounts,
            List<String> dates,
            String speaker,
            String prefix,
            List<WordRun> quote,
            String suffix,
            Reason reason,
            String citation,
            String inSource,
            String onTheWeb) {

        /** What the source is called where there is little room. */
        String name() {
            return publisher.isEmpty() ? source.label() : publisher;
        }
    }

    /** Why the statement was found: the rule and the words that set it off. */
    record Reason(String rule, String trigger) {}

    /** What the sources give differently, and each version with its sources. */
    record Divergence(String about, List<Version> versions) {}

    record Version(String value, List<Link> sources) {}
}
