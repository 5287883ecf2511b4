package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it loads leaves the old content or the new, and nothing between. */
class InterruptedLoadTest {

    @Test
    void killingALoadLeavesAWholeDataset(@TempDir Path folder) throws IOException, InterruptedException {
        Process loader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loader.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(loader.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("loaded once");
            assertThat(said.readLine()).isEqualTo("loading again");
        } finally {
            loader.destroyForcibly().waitFor();
        }
        try (Store store = Store.at(folder)) {
            assertThat(store.version()).isIn(version(Invented.published()), version(withoutOneSource()));
            store.load(Invented.published());
            assertThat(store.version()).isEqualTo(version(Invented.published()));
        }
    }

    private static DatasetGraph withoutOneSource() {
        DatasetGraph smaller = Invented.published();
        smaller.removeGraph(Seeds.IRIS.sourceGraph("latvia.txt"));
        return smaller;
    }

    private static String version(DatasetGraph dataset) {
        return ContentHash.of(dataset);
    }

    /** The child process: loads one content and then, for ever, the other and the one. */
    static final class Loader {
        private Loader() {}

        public static void main(String[] args) {
            DatasetGraph whole = Invented.published();
            DatasetGraph smaller = withoutOneSource();
            Store store = Store.at(Path.of(args[0]));
            store.load(whole);
            System.out.println("loaded once");
            System.out.println("loading again");
            while (true) {
                store.load(smaller);
                store.load(whole);
            }
        }
    }
}
