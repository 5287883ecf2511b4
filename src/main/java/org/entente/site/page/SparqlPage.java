package org.entente.site.page;

import java.util.List;
import java.util.Optional;

/**
 * The endpoint for people.
 *
 * @param query the query that was asked, or one to begin with
 * @param examples the canned queries, to begin with another
 * @param prefixes for the editor: each prefix with its namespace, on a line of its own
 * @param terms for the editor: the IRIs of the vocabulary's terms, each on a line of its own
 * @param result what the query is answered with; none before it is asked
 * @param fault why it has no answer; none if it has one
 */
record SparqlPage(
        String query,
        List<Choice> examples,
        String prefixes,
        String terms,
        List<Result> result,
        Optional<QueryFault> fault) {

    /**
     * An answer, of which one part is not empty.
     *
     * @param triples of CONSTRUCT and DESCRIBE, as Turtle
     * @param truth of ASK, {@code true} or {@code false}
     */
    record Result(AnswerTable rows, String triples, String truth) {}
}
