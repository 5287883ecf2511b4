package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./entente serve} as a process of its own, at a port that is free. */
final class ServedSite implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("look at (http://\\S+:\\d+/)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final BufferedReader messages;
    private final URI address;

    private ServedSite(Process process, BufferedReader messages, URI address) {
        this.process = process;
        this.messages = messages;
        this.address = address;
    }

    static ServedSite start(Path folder, String... arguments) throws IOException {
        Process process = launch(folder, arguments);
        BufferedReader messages =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new ServedSite(process, messages, URI.create(address.group(1)));
            }
            said.append(line).append('\n');
        }
        throw new IOException("the server ended without saying where it listens:\n" + said);
    }

    static Process launch(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("./entente", "serve", "--port", "0"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    URI address() {
        return address;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Ends it as Ctrl-C does; gives what it still had to say. */
    String interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running 20 s after Ctrl-C");
        }
        return String.join("\n", messages.lines().toList());
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        messages.close();
    }
}
