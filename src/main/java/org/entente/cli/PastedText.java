package org.entente.cli;

import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.document.DocumentReader;
import org.entente.document.Source;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.graph.Iris;
import org.entente.resolution.Resolution;
import org.entente.site.trial.TextReading;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/** Does with a visitor's text what is done with those that are published. */
record PastedText(Iris iris) implements TextReading {

    @Override
    public DatasetGraph read(String name, String text) throws UnreadableSourceException {
        Source source = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        return Publishing.dataset(Resolution.of(Tables.EXTRACTOR.extract(source)), iris);
    }

    /** Read when the first text comes, since most sites are started for other reasons. */
    private static final class Tables {
        static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    }
}
