package org.entente.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.entente.store.Rows.Row;

/** What the index knows of one thing, gathered from the rows of {@code pages/search-entries}. */
final class Entry {
    private final String iri;
    /** By their languages, English and those of no language first. */
    private final TreeMap<String, String> labels = new TreeMap<>();

    private final List<String> names = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String what = "";
    private String kind = "";
    private String detail = "";
    private String date = "";
    private int weight;

    Entry(String iri) {
        this.iri = iri;
    }

    void add(Row row) {
        String value = row.text("value");
        switch (row.text("part")) {
            case "class" -> what = value;
            case "label" -> labels.put(row.term("value").map(Entry::order).orElse(""), value);
            case "name" -> names.add(value);
            case "kind" -> kind = value;
            case "detail" -> detail = value;
            case "date" -> date = value;
            case "quote" -> quotes.add(value);
            case "weight" -> weight = row.number("value");
            default -> words.add(value);
        }
    }

    /** Whether it can be found and shown. */
    boolean isComplete() {
        return !what.isEmpty() && !labels.isEmpty();
    }

    Document document() {
        Document document = new Document();
        document.add(new StoredField(Field.IRI, iri));
        document.add(new StringField(Field.WHAT, what, Store.YES));
        document.add(new StoredField(Field.LABEL, labels.firstEntry().getValue()));
        document.add(new StoredField(Field.KIND, kind));
        document.add(new StoredField(Field.DETAIL, detail));
        document.add(new StoredField(Field.DATE, date));
        document.add(new FeatureField(Field.FEATURES, Field.WEIGHT, 1 + weight));
        labels.values().forEach(name -> addName(document, name));
        names.forEach(name -> addName(document, name));
        quotes.forEach(quote -> {
            document.add(new StoredField(Field.QUOTE, quote));
            addWords(document, quote);
        });
        words.forEach(text -> addWords(document, text));
        addWords(document, detail);
        return document;
    }

    private static void addName(Document document, String name) {
        String folded = Words.folded(name);
        document.add(new TextField(Field.NAMES, folded, Store.NO));
        document.add(new TextField(Field.START, folded, Store.NO));
        addWords(document, name);
    }

    private static void addWords(Document document, String text) {
        String folded = Words.folded(text);
        document.add(new TextField(Field.WORDS, folded, Store.NO));
        document.add(new TextField(Field.STEMS, folded, Store.NO));
    }

    private static String order(Node label) {
        String language = label.getLiteralLanguage();
        return language.equals("en") ? "" : language;
    }
}
