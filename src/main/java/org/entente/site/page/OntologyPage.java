package org.entente.site.page;

import java.util.List;

/** The vocabulary: its classes and properties. */
record OntologyPage(String iri, List<Term> classes, List<Term> properties) {

    /**
     * A class or property.
     *
     * @param name local name
     * @param parents what it is a kind of
     * @param domain of a property, the classes that have it
     * @param range of a property, the classes of its values
     * @param aligned terms of other vocabularies that it matches
     * @param instances things of this dataset that show its use
     */
    record Term(
            String name,
            String iri,
            String label,
            String definition,
            String example,
            List<Link> parents,
            List<Link> domain,
            List<Link> range,
            List<Link> aligned,
            List<Link> instances) {}
}
