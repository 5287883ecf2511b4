package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the provenance ontology that are used; Jena has no constants for them.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
final class Prov {
    static final String NAMESPACE = "http://www.w3.org/ns/prov#";
    static final Node ACTIVITY = term("Activity");
    static final Node SOFTWARE_AGENT = term("SoftwareAgent");
    static final Node USED = term("used");
    static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");
    static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
