package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a command printed and how it ended, run as a person runs it: a process of its own. */
record Launched(int status, String out, String err) {
    private static final long PATIENCE_SECONDS = 120;

    /** Runs {@code ./entente} of this tree. */
    static Launched entente(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./entente"));
        command.addAll(List.of(arguments));
        return run(Path.of(""), Map.of(), command);
    }

    static Launched run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("entente", ".out");
            Path err = Files.createTempFile("entente", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + PATIENCE_SECONDS + " s");
            }
            Launched launched = new Launched(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
