package org.entente.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.graph.Iris;
import org.entente.site.BusyParty;
import org.entente.site.Entrance;
import org.entente.site.Entrance.ListenAt;
import org.entente.site.SiteServer;
import org.entente.store.Store;

/**
 * How long the pages of a party take to which a hundred thousand things point, on a warm server, each page asked for the
 * first time, so that none comes from the cache. After {@code mvn verify}:
 *
 * <pre>java -cp target/test-classes:target/entente.jar org.entente.benchmark.BusyPartyBenchmark</pre>
 */
final class BusyPartyBenchmark {
    private static final int PAGES = 100;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private BusyPartyBenchmark() {}

    public static void main(String[] args) throws Exception {
        Entrance entrance = Entrance.at(new ListenAt("localhost", 0));
        Iris iris = new Iris(entrance.address().toString());
        Store store = Store.inMemory();
        store.load(BusyParty.published(iris));
        try (SiteServer site = entrance.publish(iris, store, (name, text) -> DatasetGraphFactory.empty())) {
            long begun = System.nanoTime();
            while (status(site, "page/party/XX?part=1000") == 503) {
                Thread.sleep(50);
            }
            System.out.printf("ready after %d ms%n", millis(begun));
            measure(site, "page/party/XX?part=");
            measure(site, "page/topic/7?part=");
            measure(site, "browse/claims?part=");
            measure(site, "data/party/XX.nt?page=");
        }
        System.exit(0);
    }

    /** Half of the pages warm up; the others are measured. */
    private static void measure(SiteServer site, String address) throws IOException, InterruptedException {
        int most = address.contains("topic") ? 50 : PAGES;
        for (int part = most; part > most / 2; part--) {
            status(site, address + part);
        }
        long[] times = new long[most / 2];
        for (int part = 1; part <= most / 2; part++) {
            long begun = System.nanoTime();
            status(site, address + part);
            times[part - 1] = millis(begun);
        }
        List<Long> sorted = IntStream.range(0, times.length)
                .mapToObj(i -> times[i])
                .sorted()
                .toList();
        System.out.printf(
                "%-24s first %d ms, median %d ms, slowest %d ms%n",
                address, times[0], sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    private static int status(SiteServer site, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site.address() + path)).build();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        return response.statusCode();
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
