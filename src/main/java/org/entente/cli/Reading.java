package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.resolution.Resolution;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/**
 * The texts as they were read and what was found in them. A text that cannot be read is reported and left out.
 *
 * @param resolution what was found, from all the texts that could be read
 * @param faults how many of the arguments or texts could not be read
 */
record Reading(Resolution resolution, int faults) {

    /** Reads, in as many threads as the machine has cores. Messages go to {@code err}. */
    static Reading of(List<Path> arguments, PrintStream err) {
        Texts texts = Texts.in(arguments);
        texts.passedOver().forEach(file -> err.println("entente: passed over " + file + ", which is no text"));
        texts.faults().forEach(fault -> err.println("entente: " + fault));
        AtomicInteger faults = new AtomicInteger(texts.faults().size());
        Extractor extractor = new Extractor(Parties.read(), Topics.read());
        try (Progress progress = Progress.on(err, "reading", texts.files().size())) {
            Resolution resolution = texts.files().parallelStream()
                    .map(file -> {
                        Optional<Extraction> extraction = extraction(file, extractor, err);
                        if (extraction.isEmpty()) {
                            faults.incrementAndGet();
                        }
                        progress.step();
                        return extraction;
                    })
                    .flatMap(Optional::stream)
                    .map(Resolution::of)
                    .reduce(Resolution.NOTHING, Resolution::merge);
            return new Reading(resolution, faults.get());
        }
    }

    /** The same, where there is something to go on with. */
    static Reading ofSome(List<Path> arguments, PrintStream err) {
        Reading reading = of(arguments, err);
        if (reading.resolution().extractions().isEmpty()) {
            throw new CommandFailure(
                    "no text to read in " + arguments + "; name .txt or .html files, or folders of them");
        }
        return reading;
    }

    private static Optional<Extraction> extraction(Path file, Extractor extractor, PrintStream err) {
        String name = String.valueOf(file.getFileName());
        try {
            return Optional.of(extractor.extract(new DocumentReader().read(name, Files.readAllBytes(file))));
        } catch (UnreadableSourceException e) {
            err.println("entente: " + e.getMessage());
        } catch (IOException e) {
            err.println("entente: " + file + ": cannot be read; check its permissions");
        }
        return Optional.empty();
    }
}
