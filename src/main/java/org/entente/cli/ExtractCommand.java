package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.dump.Dumps;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        description = "Writes what the texts say as entente.ttl, .trig, .nq and .jsonld, without a server.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "Files, or folders with .txt and .html files.")
    private List<Path> texts;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; it is made if it is not there.")
    private Path output;

    @Mixin
    private final Base base = new Base();

    @Override
    public Integer call() {
        Reading reading = Reading.ofSome(texts, System.err);
        DatasetGraph dataset = Publishing.dataset(reading.resolution(), base.iris());
        try {
            Dumps.write(dataset, output);
        } catch (IOException e) {
            throw new CommandFailure(output + ": cannot be written to (" + e.getMessage() + ")");
        }
        return reading.faults() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
