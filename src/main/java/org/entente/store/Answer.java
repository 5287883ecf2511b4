package org.entente.store;

import org.apache.jena.graph.Graph;

/** What a query is answered with, by its form. */
public sealed interface Answer permits Rows, Answer.Triples, Answer.Truth {

    /** Of CONSTRUCT and DESCRIBE. */
    record Triples(Graph graph) implements Answer {}

    /** Of ASK. */
    record Truth(boolean value) implements Answer {}
}
