package org.entente.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts become the words that are compared: without regard to capitals, accents and, in one field, endings. */
final class Words {
    private static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };
    private static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream bare = new EnglishPossessiveFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new PorterStemFilter(new ASCIIFoldingFilter(bare)));
        }
    };
    private static final Analyzer WHOLE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new ASCIIFoldingFilter(new LowerCaseFilter(whole)));
        }
    };

    /** For all fields of the index. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(PLAIN, Map.of(Field.STEMS, STEMS, Field.START, WHOLE));

    private Words() {}

    /** Without the accents of any script, which {@link ASCIIFoldingFilter} knows of Latin letters only. */
    static String folded(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC);
    }

    /** The words of a text as they stand in a field. */
    static List<String> of(String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(field, folded(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is read from outside of memory.
        }
        return words;
    }
}
