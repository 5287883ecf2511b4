package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.Vocabulary;
import org.entente.site.page.OntologyPage.Term;
import org.entente.store.Rows.Row;

/** The vocabulary as the store knows it, with things of this dataset as examples. */
record OntologyPages(PageData data) {

    Sheet of(Visit visit) {
        Map<String, List<Link>> examples = data.rows("ontology-examples", Map.of()).stream()
                .collect(groupingBy(
                        row -> row.text("term"), mapping(row -> data.link(row, "thing", "label"), toList())));
        Map<String, List<Row>> terms = data.rows("ontology", Map.of()).stream()
                .filter(row -> row.text("term").startsWith(Vocabulary.NAMESPACE))
                .collect(groupingBy(row -> row.text("term"), LinkedHashMap::new, toList()));
        OntologyPage page = new OntologyPage(
                Vocabulary.NAMESPACE, terms("class", terms, examples), terms("property", terms, examples));
        String title = visit.text().lookup("ontology.title");
        return new Sheet("ontology", "", title, visit.text().lookup("ontology.lead"), "", page);
    }

    private List<Term> terms(String sort, Map<String, List<Row>> terms, Map<String, List<Link>> examples) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue().get(0).text("sort").equals(sort))
                .map(term -> term(term.getKey(), term.getValue(), examples.getOrDefault(term.getKey(), List.of())))
                .toList();
    }

    private Term term(String iri, List<Row> rows, List<Link> examples) {
        Row row = rows.get(0);
        return new Term(
                name(iri),
                iri,
                row.text("label"),
                row.text("definition"),
                row.text("example"),
                related(rows, "parent"),
                related(rows, "domain"),
                related(rows, "range"),
                related(rows, "aligned"),
                examples);
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
