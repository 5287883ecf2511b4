package org.entente.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Excerpts;
import org.entente.graph.Iris;
import org.entente.site.AddressTakenException;
import org.entente.site.Entrance;
import org.entente.site.Entrance.ListenAt;
import org.entente.site.SiteServer;
import org.entente.store.Store;
import org.entente.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = "The main job: extracts, resolves, validates, loads and publishes what the texts say.")
final class ServeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TEXTS",
            arity = "0..*",
            description = "Files, or folders with .txt and .html files (default: the five texts in seeds/).")
    private List<Path> texts = List.of();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "The name or address to listen at (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private final Base base = new Base();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the graph in this folder (TDB2) instead of in memory.")
    private Path data;

    @Option(
            names = "--no-full-text",
            description = "Publish only the quotes with a few words around them, on the pages, in the data and in the"
                    + " dumps, for texts that may not be reprinted.")
    private boolean quotesOnly;

    @Override
    public Integer call() throws InterruptedException {
        List<Path> chosen = texts.isEmpty() ? seeds() : texts;
        try (Entrance entrance = Entrance.at(new ListenAt(host, port))) {
            Iris iris = base.irisElse(entrance.address().toString());
            Reading reading = Reading.ofSome(chosen, System.err);
            try (Interruption interruption = Interruption.listen();
                    Store store = open()) {
                DatasetGraph checked = Publishing.dataset(reading.resolution(), iris);
                store.load(quotesOnly ? Excerpts.of(checked) : checked);
                try (SiteServer server = entrance.publish(iris, store, new PastedText(iris))) {
                    announce(reading, server, System.err);
                    interruption.await();
                }
            }
            return reading.faults() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (AddressTakenException | StoreException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private Store open() {
        return data == null ? Store.inMemory() : Store.at(data);
    }

    private static void announce(Reading reading, SiteServer server, PrintStream err) {
        err.println("entente: " + reading.resolution().extractions().size() + " texts published; look at "
                + server.address() + " (Ctrl-C ends)");
    }

    private static List<Path> seeds() {
        String home = System.getenv().getOrDefault("ENTENTE_HOME", "");
        Path seeds = Path.of(home, "seeds");
        if (!Files.isDirectory(seeds)) {
            throw new CommandFailure("no folder seeds/ here; name the texts to serve");
        }
        return Texts.in(List.of(seeds)).files();
    }
}
