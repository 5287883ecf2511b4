package org.entente.site.page;

import java.util.List;

/** The vocabulary: its classes and properties, and how they hang together. */
record OntologyPage(String iri, List<Term> classes, List<Term> properties, Diagram diagram) {

    /**
     * A class or property.
     *
     * @param name local name
     * @param sort {@code class} or {@code property}
     * @param parents what it is a kind of
     * @param domain of a property, the classes that have it
     * @param range of a property, the classes of its values
     * @param aligned terms of other vocabularies that it matches
     * @param rules of a class, what its things have to be like
     * @param instances things of this dataset that show its use
     */
    record Term(
            String name,
            String iri,
            String sort,
            String label,
            String definition,
            String example,
            List<Link> parents,
            List<Link> domain,
            List<Link> range,
            List<Link> aligned,
            List<String> rules,
            List<Example> instances) {

        boolean isClass() {
            return sort.equals("class");
        }
    }

    /** A thing of the dataset; of a property also the value that the thing has, else the value's label is empty. */
    record Example(Link thing, Link value) {}
}
