package org.entente.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.document.PartialDate;

/** Writes descriptions into one graph. */
record GraphWriter(Graph graph) {

    Description about(Node subject) {
        return new Description(subject);
    }

    /** What is said of one subject. Strings that are empty say nothing. */
    final class Description {
        private final Node subject;

        private Description(Node subject) {
            this.subject = subject;
        }

        Description type(Node... types) {
            return all(RDF.type.asNode(), List.of(types));
        }

        /** Things with a page of their own are found by their key, whatever the base is. */
        Description key() {
            String iri = subject.getURI();
            return text(DCTerms.identifier.asNode(), iri.substring(iri.lastIndexOf('/') + 1));
        }

        Description label(String label) {
            return text(RDFS.label.asNode(), label);
        }

        Description link(Node property, Node object) {
            graph.add(Triple.create(subject, property, object));
            return this;
        }

        Description all(Node property, List<Node> objects) {
            objects.forEach(object -> link(property, object));
            return this;
        }

        Description text(Node property, String text) {
            return text.isEmpty() ? this : link(property, NodeFactory.createLiteralString(text));
        }

        Description texts(Node property, List<String> texts) {
            texts.forEach(text -> text(property, text));
            return this;
        }

        /** Words of our own, which are English. */
        Description english(Node property, String text) {
            return words(property, text, "en");
        }

        Description words(Node property, String text, String language) {
            return text.isEmpty() ? this : link(property, NodeFactory.createLiteralLang(text, language));
        }

        Description number(Node property, int number) {
            return link(property, typed(Integer.toString(number), XSDDatatype.XSDinteger));
        }

        /** A count that is known, and left out where it is 0. */
        Description count(Node property, int number) {
            return number == 0 ? this : number(property, number);
        }

        Description truth(Node property, boolean value) {
            return link(property, typed(Boolean.toString(value), XSDDatatype.XSDboolean));
        }

        Description date(Node property, PartialDate date) {
            return date.isStated() ? link(property, typed(date.iso(), datatype(date.iso()))) : this;
        }

        private static Node typed(String lexical, XSDDatatype datatype) {
            return NodeFactory.createLiteralDT(lexical, datatype);
        }
    }

    /** XML Schema has a type for each of the forms in which a date may be incomplete. */
    private static XSDDatatype datatype(String iso) {
        if (iso.startsWith("--")) {
            return XSDDatatype.XSDgMonthDay;
        }
        return switch (iso.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
    }
}
