package org.entente.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.entente.store.Rows.Row;

/** The names and words of everything in one version of the dataset. Safe for use by many threads. */
public final class SearchIndex {
    private static final List<String> CLASSES = List.of("meetings", "people", "parties", "topics", "claims", "sources");

    private final IndexSearcher searcher;

    private SearchIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Makes the index.
     *
     * @param rows with the columns {@code thing part value} of the query {@code pages/search-entries}
     */
    public static SearchIndex of(List<Row> rows) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        rows.forEach(
                row -> entries.computeIfAbsent(row.text("thing"), Entry::new).add(row));
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Words.ANALYZER))) {
            for (Entry entry : entries.values()) {
                if (entry.isComplete()) {
                    writer.addDocument(entry.document());
                }
            }
            writer.forceMerge(1);
            writer.commit();
            return new SearchIndex(new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read or written outside of memory.
        }
    }

    /** The best of each class, the class of the best first; classes in which nothing was found are left out. */
    public List<Found> find(String typed, int most) {
        Wanted wanted = new Wanted(typed);
        if (wanted.isBlank()) {
            return List.of();
        }
        record Scored(Found found, float score) {}
        return CLASSES.stream()
                .flatMap(what -> {
                    Query query = within(wanted.everywhere(), what);
                    ScoreDoc[] best = search(query, most);
                    return best.length == 0
                            ? Stream.empty()
                            : Stream.of(
                                    new Scored(new Found(what, count(query), hits(best, 0, wanted)), best[0].score));
                })
                .sorted(Comparator.comparing(Scored::score).reversed())
                .map(Scored::found)
                .toList();
    }

    /** A part of what is found in one class, empty where it is no class that there is. */
    public Optional<Found> find(String typed, String what, int offset, int most) {
        Wanted wanted = new Wanted(typed);
        if (wanted.isBlank() || !CLASSES.contains(what)) {
            return Optional.empty();
        }
        Query query = within(wanted.everywhere(), what);
        return Optional.of(new Found(what, count(query), hits(search(query, offset + most), offset, wanted)));
    }

    /** Things whose names begin as what was typed so far, the likeliest first, claims last for their length. */
    public List<Hit> suggest(String typed, int most) {
        Wanted wanted = new Wanted(typed);
        if (wanted.isBlank()) {
            return List.of();
        }
        Query claims = new TermQuery(new Term(Field.WHAT, "claims"));
        Query things = new BooleanQuery.Builder()
                .add(wanted.names(), Occur.MUST)
                .add(claims, Occur.MUST_NOT)
                .build();
        return Stream.of(things, within(wanted.names(), "claims"))
                .flatMap(query -> Arrays.stream(search(query, most)))
                .limit(most)
                .map(hit -> hit(hit.doc, wanted))
                .toList();
    }

    private static Query within(Query query, String what) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Field.WHAT, what)), Occur.FILTER)
                .build();
    }

    private ScoreDoc[] search(Query query, int most) {
        try {
            return searcher.search(query, most).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read from outside of memory.
        }
    }

    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read from outside of memory.
        }
    }

    private List<Hit> hits(ScoreDoc[] best, int offset, Wanted wanted) {
        return Arrays.stream(best).skip(offset).map(hit -> hit(hit.doc, wanted)).toList();
    }

    private Hit hit(int number, Wanted wanted) {
        try {
            Document document = searcher.storedFields().document(number);
            return new Hit(
                    document.get(Field.IRI),
                    document.get(Field.WHAT),
                    document.get(Field.KIND),
                    document.get(Field.LABEL),
                    document.get(Field.DETAIL),
                    document.get(Field.DATE),
                    quote(List.of(document.getValues(Field.QUOTE)), wanted.stems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read from outside of memory.
        }
    }

    /** The quote with most of the words; empty where none has any. */
    private static String quote(List<String> quotes, List<String> wanted) {
        record Scored(String quote, long score) {}
        return quotes.stream()
                .map(quote -> new Scored(
                        quote,
                        Words.of(Field.STEMS, quote).stream()
                                .filter(wanted::contains)
                                .distinct()
                                .count()))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparing(Scored::score))
                .map(Scored::quote)
                .orElse("");
    }
}
