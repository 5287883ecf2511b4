package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Mixin
    private final FullText fullText = new FullText();

    @Mixin
    private final Remote remote = new Remote();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        if (remote.isGiven() && (!texts.isEmpty() || data != null)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--endpoint publishes what the store there holds; write texts to it with entente load");
        }
        List<Path> chosen = remote.isGiven() || !texts.isEmpty() ? texts : seeds();
        try (Entrance entrance = Entrance.at(new ListenAt(host, port))) {
            Iris iris = base.irisElse(entrance.address().toString());
            return remote.isGiven() ? publishRemote(entrance, iris) : publish(chosen, entrance, iris);
        } catch (AddressTakenException | StoreException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private int publish(List<Path> chosen, Entrance entrance, Iris iris) throws InterruptedException {
        Reading reading = Reading.ofSome(chosen, System.err);
        try (Interruption interruption = Interruption.listen();
                Store store = data == null ? Store.inMemory() : Store.at(data)) {
            store.load(fullText.of(Publishing.dataset(reading.resolution(), iris)));
            try (SiteServer server = entrance.publish(iris, store, new PastedText(iris))) {
                announce(reading.resolution().extractions().size() + " texts", server);
                interruption.await();
            }
        }
        return reading.faults() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The store need not be there yet: until it is, the pages say so. */
    private int publishRemote(Entrance entrance, Iris iris) throws InterruptedException {
        try (Interruption interruption = Interruption.listen();
                Store store = Store.remote(remote.address(), iris);
                SiteServer server = entrance.publish(iris, store, new PastedText(iris))) {
            announce(remote.address().toString(), server);
            interruption.await();
        }
        return ExitCode.OK;
    }

    private static void announce(String what, SiteServer server) {
        System.err.println("entente: " + what + " published; look at " + server.address() + " (Ctrl-C ends)");
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
