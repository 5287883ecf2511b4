package org.entente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * The guesses of Apache OpenNLP's English model (trained on UD English EWT) for words that lexicon and neighbours leave
 * open. The model is shared; the tagger keeps state, so each thread has its own.
 */
final class StatisticalTagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final ThreadLocal<POSTaggerME> tagger;

    StatisticalTagger() {
        POSModel model = model();
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    /** One universal part-of-speech tag ("VERB") for each word. */
    String[] guess(List<String> words) {
        return tagger.get().tag(words.toArray(String[]::new));
    }

    private static POSModel model() {
        try (InputStream in = StatisticalTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no part-of-speech model " + MODEL + " on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }
}
