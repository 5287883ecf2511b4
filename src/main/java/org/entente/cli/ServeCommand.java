package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.Iris;
import org.entente.site.AddressTakenException;
import org.entente.site.SiteServer;
import org.entente.site.SiteServer.ListenAt;
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

    @Override
    public Integer call() throws InterruptedException {
        int listenAt = port == 0 ? freePort() : port;
        Iris iris = base.irisElse("http://" + host + ":" + listenAt + "/");
        Reading reading = Reading.ofSome(texts.isEmpty() ? seeds() : texts, System.err);
        try (Interruption interruption = Interruption.listen();
                Store store = open()) {
            store.load(Publishing.dataset(reading.resolution(), iris));
            try (SiteServer server = SiteServer.start(new ListenAt(host, listenAt), iris, store)) {
                announce(reading, server, System.err);
                interruption.await();
            }
        } catch (AddressTakenException | StoreException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        return reading.faults() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CommandFailure("no port is free");
        }
    }
}
