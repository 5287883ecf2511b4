package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.resolution.Resolution;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/**
 * Prints how good the extraction is, with every miss by name: of the seeds, or of one's own texts and gold.
 *
 * <pre>
 * mvn -q test -Dtest=QualityTable
 * mvn -q test -Dtest=QualityTable -Dtexts=DIR -Dgold=DIR
 * </pre>
 *
 * <p>Its name keeps it out of {@code mvn verify}, where {@link SeedsQualityTest} holds the bars.
 */
class QualityTable {

    @Test
    void print() throws IOException, UnreadableSourceException {
        Quality quality = of(
                Path.of(System.getProperty("texts", "seeds")),
                Path.of(System.getProperty("gold", "src/test/resources/evaluation/seeds")));
        System.out.println(quality.missesByName());
        System.out.println(quality.table());
    }

    /** Extracts the texts that have gold, and scores them. */
    static Quality of(Path texts, Path gold) throws IOException, UnreadableSourceException {
        DocumentReader reader = new DocumentReader();
        Topics topics = Topics.read();
        Extractor extractor = new Extractor(Parties.read(), topics);
        List<GoldSource> sources = GoldSource.readAll(texts, gold);
        List<Resolution> read = new ArrayList<>();
        for (GoldSource source : sources) {
            String name = source.name() + ".txt";
            read.add(Resolution.of(extractor.extract(reader.read(name, Files.readAllBytes(texts.resolve(name))))));
        }
        Resolution all = read.stream().reduce(Resolution.NOTHING, Resolution::merge);
        return Scorer.score(sources, Predictions.of(all.dossier(), topics));
    }
}
