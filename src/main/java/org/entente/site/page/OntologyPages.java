package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.graph.Vocabulary;
import org.entente.site.page.Diagram.Relation;
import org.entente.site.page.OntologyPage.Example;
import org.entente.site.page.OntologyPage.Term;
import org.entente.store.Rows.Row;

/** The vocabulary as the store knows it, with things of this dataset as examples. */
record OntologyPages(PageData data) {
    private static final int EXAMPLES = 3;

    Sheet of(Visit visit) {
        Shapes shapes = Shapes.read();
        List<Row> examples = data.rows("ontology-examples", Map.of());
        Map<String, List<Row>> rows = data.rows("ontology", Map.of()).stream()
                .filter(row -> row.text("term").startsWith(Vocabulary.NAMESPACE))
                .collect(groupingBy(row -> row.text("term"), LinkedHashMap::new, toList()));
        List<Term> terms = rows.entrySet().stream()
                .map(term -> term(
                        term.getKey(), term.getValue(), shapes.of(term.getKey()), examples(examples, term.getKey())))
                .toList();
        List<Term> classes = terms.stream().filter(Term::isClass).toList();
        OntologyPage page = new OntologyPage(
                Vocabulary.NAMESPACE,
                classes,
                terms.stream().filter(term -> !term.isClass()).toList(),
                Diagram.of(classes, relations(terms, shapes)));
        String title = visit.text().lookup("ontology.title");
        return new Sheet("ontology", "", title, visit.text().lookup("ontology.lead"), "", page);
    }

    /** What leads where, by the shapes: the ontology leaves the domain of what several classes share open. */
    private static List<Relation> relations(List<Term> terms, Shapes shapes) {
        return shapes.rules().stream()
                .flatMap(rule -> named(terms, rule.about())
                        .flatMap(from -> named(terms, rule.property())
                                .flatMap(property ->
                                        named(terms, rule.value()).map(to -> new Relation(from, property, to))))
                        .stream())
                .distinct()
                .toList();
    }

    private static Optional<Term> named(List<Term> terms, String iri) {
        return terms.stream().filter(term -> term.iri().equals(iri)).findFirst();
    }

    private Term term(String iri, List<Row> rows, List<String> rules, List<Example> examples) {
        Row row = rows.get(0);
        return new Term(
                name(iri),
                iri,
                row.text("sort"),
                row.text("label"),
                row.text("definition"),
                row.text("example"),
                related(rows, "parent"),
                related(rows, "domain"),
                related(rows, "range"),
                related(rows, "aligned"),
                rules,
                examples);
    }

    /** Things of the class, or things with the property and its value. */
    private List<Example> examples(List<Row> rows, String iri) {
        Stream<Example> ofClass = rows.stream()
                .filter(row -> row.text("class").equals(iri))
                .map(row -> new Example(page(row.text("thing"), row.text("label")), Link.none("")));
        Stream<Example> ofProperty = rows.stream()
                .filter(row -> row.text("property").equals(iri))
                .map(row -> new Example(page(row.text("thing"), row.text("label")), value(row)));
        return Stream.concat(ofClass, ofProperty).distinct().limit(EXAMPLES).toList();
    }

    private Link value(Row row) {
        return row.has("valueLabel") ? page(row.text("value"), row.text("valueLabel")) : Link.none(row.text("value"));
    }

    /** The page of a thing, or of the thing that it is a part of. */
    private Link page(String iri, String label) {
        return data.addresses().link(iri.replaceFirst("#.*", ""), label);
    }

    private List<Link> related(List<Row> rows, String relation) {
        return rows.stream()
                .filter(row -> row.text("relation").equals(relation))
                .flatMap(this::link)
                .distinct()
                .toList();
    }

    /** Our own terms are on the same page; of others the address says which they are. */
    private Stream<Link> link(Row row) {
        String iri = row.text("other");
        if (!iri.startsWith(Vocabulary.NAMESPACE)) {
            return Stream.of(data.addresses().link(iri, iri.replaceFirst("https?://(www\\.)?", "")));
        }
        return row.has("otherLabel") ? Stream.of(new Link("#" + name(iri), row.text("otherLabel"))) : Stream.of();
    }

    private static String name(String iri) {
        return iri.substring(Vocabulary.NAMESPACE.length());
    }
}
