package org.entente.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast a thing's description is handed out, with eight connections and by turns in the same run: by {@code ./entente
 * serve} with the seeds, by nginx that has the same bytes as a file, and by a stock Fuseki that DESCRIBEs the thing. It
 * needs {@code nginx} and {@code wrk} (Debian packages of these names). After {@code mvn verify}:
 *
 * <pre>java -cp target/test-classes:target/entente.jar org.entente.benchmark.PublishingBenchmark [ROUNDS]</pre>
 */
final class PublishingBenchmark {
    private static final String THING = "party/KZ";
    private static final String NGINX = "nginx, the same bytes";
    private static final String FUSEKI = "Fuseki, DESCRIBE";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PublishingBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory("entente-benchmark");
        // nginx reads it as a user of its own.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Server entente = Server.printing(List.of("./entente", "serve", "--port", "0"));
                Server nginx = nginx(folder);
                Server fuseki = fuseki(folder, entente)) {
            URI data = URI.create(entente.address() + "data/" + THING + ".ttl");
            Files.write(folder.resolve("thing.ttl"), get(data));
            Map<String, String> contestants = new LinkedHashMap<>();
            contestants.put(NGINX, nginx.address() + "thing.ttl");
            contestants.put(FUSEKI, describe(fuseki, entente));
            contestants.put("entente, Turtle", data.toString());
            contestants.put("entente, HTML", entente.address() + "page/" + THING);
            print(measure(contestants, rounds), get(data).length);
            System.out.printf(
                    "entente's resident memory after that: %d MB (at most 256)%n", entente.residentMegabytes());
        }
    }

    /** Requests a second, by name; the first round warms up. */
    private static Map<String, List<Double>> measure(Map<String, String> contestants, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, String> contestant : contestants.entrySet()) {
                double rate = rate(contestant.getValue(), round == 0 ? 15 : 5);
                if (round > 0) {
                    rates.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        return rates;
    }

    private static double rate(String address, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c8", "-d" + seconds, address).start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(report);
        if (wrk.waitFor() != 0 || !rate.find() || report.contains("Non-2xx")) {
            throw new IOException(address + ": not answered as it should be\n" + report);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static void print(Map<String, List<Double>> rates, int octets) {
        double nginx = median(rates.getOrDefault(NGINX, List.of()));
        double fuseki = median(rates.getOrDefault(FUSEKI, List.of()));
        System.out.printf("a description of %d bytes, 8 connections%n", octets);
        System.out.printf("%-24s %12s %9s %9s%n", "", "requests/s", "of nginx", "Fuseki's");
        rates.forEach((name, each) -> System.out.printf(
                "%-24s %12.0f %8.0f%% %8.1fx%n",
                name, median(each), 100 * median(each) / nginx, median(each) / fuseki));
        System.out.println("wanted of Turtle: at least 0.30 of nginx and 10 times Fuseki");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String describe(Server fuseki, Server entente) {
        String query = "DESCRIBE <" + entente.address() + "id/" + THING + ">";
        return fuseki.address() + "ds/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static Server fuseki(Path folder, Server entente) throws IOException, InterruptedException {
        Path dump = folder.resolve("entente.ttl");
        Files.write(dump, get(URI.create(entente.address() + "dumps/entente.ttl")));
        return Server.printing(List.of(
                "java", "-cp", System.getProperty("java.class.path"), StockFuseki.class.getName(), dump.toString()));
    }

    private static Server nginx(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes 1;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log;
                events {}
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 10000000;
                  types { text/turtle ttl; }
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, port));
        return Server.silent(
                List.of("nginx", "-e", folder + "/nginx.log", "-c", configuration.toString()),
                "http://127.0.0.1:" + port + "/");
    }

    private static byte[] get(URI address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
