package org.entente.site.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as a query. It is taken for words, never for a language of queries, so that nothing that can be
 * typed is wrong; only what stands between quotation marks has to be found as it stands.
 */
record Wanted(String typed) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
    /** More words than this are not searched for; they are no search any more but a text. */
    private static final int MOST_WORDS = 24;

    private static final int LONGEST = 200;

    /** A word that begins with fewer letters can be too many other words. */
    private static final int SHORTEST_BEGINNING = 3;

    Wanted {
        typed = typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    /** Whether there is any word to look for. */
    boolean isBlank() {
        return words(Field.WORDS, typed).isEmpty();
    }

    /** Things that have all the words, those first that bear them as names, and of these those much spoken of. */
    Query everywhere() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words(Field.WORDS, typed).forEach(word -> query.add(anywhere(word), Occur.MUST));
        phrases().forEach(phrase -> query.add(phrase(phrase, 0), Occur.MUST));
        query.add(new BoostQuery(phrase(typed, 2), 2), Occur.SHOULD);
        return ranked(query);
    }

    /** Things whose names have words that begin as those that were typed. */
    Query names() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words(Field.NAMES, typed).forEach(word -> query.add(name(word), Occur.MUST));
        return ranked(query);
    }

    /** The words that a text is to be marked for, as they stand in the field of stems. */
    List<String> stems() {
        return words(Field.STEMS, typed);
    }

    private Query ranked(BooleanQuery.Builder query) {
        String whole = String.join("", Words.of(Field.START, typed.strip()));
        query.add(constant(new TermQuery(new Term(Field.START, whole)), 12), Occur.SHOULD);
        query.add(constant(new PrefixQuery(new Term(Field.START, whole)), 4), Occur.SHOULD);
        query.add(FeatureField.newLogQuery(Field.FEATURES, Field.WEIGHT, 0.6f, 1), Occur.SHOULD);
        return query.build();
    }

    private static Query anywhere(String word) {
        Stream<Query> exact = Stream.of(name(word), new TermQuery(new Term(Field.WORDS, word)), stem(word));
        Stream<Query> begun = word.length() < SHORTEST_BEGINNING
                ? Stream.empty()
                : Stream.of(constant(new PrefixQuery(new Term(Field.WORDS, word)), 0.5f));
        return new DisjunctionMaxQuery(Stream.concat(exact, begun).toList(), 0.1f);
    }

    private static Query name(String word) {
        return new DisjunctionMaxQuery(
                List.of(
                        constant(new TermQuery(new Term(Field.NAMES, word)), 6),
                        constant(new PrefixQuery(new Term(Field.NAMES, word)), 3)),
                0);
    }

    private static Query stem(String word) {
        String stem = Words.of(Field.STEMS, word).stream().findFirst().orElse(word);
        return new BoostQuery(new TermQuery(new Term(Field.STEMS, stem)), 0.7f);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private List<String> phrases() {
        return QUOTED.matcher(typed)
                .results()
                .map(match -> match.group(1))
                .filter(phrase -> !words(Field.WORDS, phrase).isEmpty())
                .toList();
    }

    private static Query phrase(String text, int slop) {
        return new PhraseQuery(slop, Field.WORDS, words(Field.WORDS, text).toArray(String[]::new));
    }

    private static List<String> words(String field, String text) {
        return Words.of(field, text).stream().limit(MOST_WORDS).toList();
    }
}
