package org.entente.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a person who types waits for suggestions and for results, against a site that is running. Each word is typed
 * letter by letter; nothing is asked twice within a round, and the first round asks what the site has never answered.
 *
 * <pre>./entente serve &amp;
 * java -cp target/test-classes org.entente.benchmark.SearchBenchmark http://localhost:3030/</pre>
 */
final class SearchBenchmark {
    private static final List<String> TYPED = List.of(
            "kazakhstan",
            "united states",
            "foreign minister",
            "vaccines",
            "trade and investment",
            "climate change",
            "cooperation",
            "sovereignty and territorial integrity",
            "peace",
            "\"joint statement\"",
            "ministère",
            "王毅");
    private static final int ROUNDS = 3;

    private SearchBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String site = args.length == 0 ? "http://localhost:3030/" : args[0];
        List<String> prefixes = TYPED.stream()
                .flatMap(words -> IntStream.rangeClosed(1, words.length()).mapToObj(end -> words.substring(0, end)))
                .toList();
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 1; round <= ROUNDS; round++) {
            report("round " + round + ", suggestions", times(client, site + "search/suggestions?q=", prefixes));
            report("round " + round + ", results", times(client, site + "search?q=", prefixes));
        }
    }

    private static List<Double> times(HttpClient client, String address, List<String> typed)
            throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (String words : typed) {
            URI asked = URI.create(address + URLEncoder.encode(words, StandardCharsets.UTF_8));
            long start = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofByteArray())
                    .statusCode();
            milliseconds.add((System.nanoTime() - start) / 1e6);
            if (status != 200) {
                throw new IOException(asked + ": answers with " + status);
            }
        }
        return milliseconds;
    }

    private static void report(String what, List<Double> milliseconds) {
        Collections.sort(milliseconds);
        int last = milliseconds.size() - 1;
        System.out.printf(
                "%s: median %.1f, 99 of 100 within %.1f, slowest %.1f ms of %d%n",
                what,
                milliseconds.get(last / 2),
                milliseconds.get(last * 99 / 100),
                milliseconds.get(last),
                milliseconds.size());
    }
}
