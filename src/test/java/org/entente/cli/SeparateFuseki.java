package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A stock Fuseki as a process of its own, with an empty dataset that may be written to. */
record SeparateFuseki(Process process, String endpoint) implements AutoCloseable {

    static SeparateFuseki start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateFuseki.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader messages =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String endpoint = messages.readLine();
        if (endpoint == null) {
            throw new IOException("Fuseki ended before it said where it listens");
        }
        return new SeparateFuseki(process, endpoint);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .build()
                .start();
        System.out.println("http://localhost:" + server.getPort() + "/ds");
        server.join();
    }
}
