package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long from the start of the process until the first answer: {@code ./entente serve} with the seeds against a bare
 * embedded Fuseki, by turns in the same run, as medians and their ratio. After {@code mvn verify}:
 *
 * <pre>java -cp target/test-classes:target/entente.jar org.entente.benchmark.StartBenchmark [RUNS]</pre>
 */
final class StartBenchmark {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/\\S*");

    private StartBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        List<String> entente = List.of("./entente", "serve", "--port", "0");
        List<String> bare = List.of(
                "java",
                "-XX:+UseSerialGC",
                "-cp",
                "target/test-classes:target/entente.jar",
                BareFuseki.class.getName());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            double bareSeconds = secondsToFirstAnswer(bare);
            double ententeSeconds = secondsToFirstAnswer(entente);
            // The first turn fills the file cache.
            if (run > 0) {
                theirs.add(bareSeconds);
                ours.add(ententeSeconds);
            }
        }
        System.out.printf("bare Fuseki    %.2f s%n", median(theirs));
        System.out.printf("entente serve  %.2f s%n", median(ours));
        System.out.printf("ratio          %.2f (median of %d)%n", median(ours) / median(theirs), runs);
    }

    private static double secondsToFirstAnswer(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = address(lines);
            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IOException(address + " answered " + status);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static URI address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new IOException("the process ended without saying where it listens");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
