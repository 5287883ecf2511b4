package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.Iris;
import org.entente.store.Store;
import org.entente.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        description = {
            "Writes what the texts say to a store of one's own choice, graph by graph; serve --endpoint publishes it.",
            "Graphs below the base that the texts no longer give are removed; all others are left alone."
        })
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "Files, or folders with .txt and .html files.")
    private List<Path> texts;

    @Mixin
    private final Remote remote = new Remote();

    @Mixin
    private final Base base = new Base();

    @Mixin
    private final FullText fullText = new FullText();

    @Override
    public Integer call() {
        if (!remote.isGiven()) {
            throw new ParameterException(
                    command.commandLine(), "which store? Name its SPARQL endpoint with --endpoint");
        }
        Iris iris = base.iris();
        Reading reading = Reading.ofSome(texts, System.err);
        try (Store store = Store.remote(remote.address(), iris)) {
            store.load(fullText.of(Publishing.dataset(reading.resolution(), iris)));
        } catch (StoreException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        System.err.println(
                "entente: " + reading.resolution().extractions().size() + " texts written to " + remote.address());
        return reading.faults() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
