package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own.
 *
 * @param address what its paths are appended to
 */
record Server(Process process, String address) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    /** Starts it and waits until it has printed its address. */
    static Server printing(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                drain(lines);
                return new Server(process, address.group());
            }
        }
        throw new IOException(command + ": ended before it said where it listens");
    }

    /** What a server prints and nobody reads would stop it. */
    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "drain");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one that listens where it is told to. */
    static Server silent(List<String> command, String address) throws IOException {
        return new Server(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                address);
    }

    /** Its resident memory in MB, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
