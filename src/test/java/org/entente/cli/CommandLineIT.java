package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other commands from outside: arguments in, files, messages and exit status out. */
class CommandLineIT {
    @TempDir
    Path folder;

    @Test
    void extractWritesTheSameBytesWhateverTheOrderOfTheTexts() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        List<String> seeds;
        try (var files = Files.list(Path.of("seeds"))) {
            seeds = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(seeds).hasSize(5);
        assertThat(Launched.entente("extract", "seeds", "-o", one.toString()).status())
                .isZero();
        assertThat(Launched.entente(
                                "extract",
                                seeds.get(3),
                                seeds.get(0),
                                seeds.get(4),
                                seeds.get(2),
                                seeds.get(1),
                                "-o",
                                other.toString())
                        .status())
                .isZero();
        for (String dump : List.of("entente.ttl", "entente.trig", "entente.nq", "entente.jsonld")) {
            assertThat(other.resolve(dump)).hasSameBinaryContentAs(one.resolve(dump));
        }
    }

    @Test
    void anUnreadableTextIsNamedWithTheReasonAndTheStatusSaysSo() throws IOException {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {'a', (byte) 0xC3, '(', 'b'});
        Launched launched = Launched.entente(
                "extract",
                broken.toString(),
                "seeds/000_97eaaab470633b32.txt",
                "-o",
                folder.resolve("out").toString());
        assertThat(launched.status()).isEqualTo(1);
        assertThat(launched.err()).contains("broken.txt");
        assertThat(folder.resolve("out/entente.trig")).content().doesNotContain("broken");
    }

    @Test
    void aWrongOptionGetsASuggestionAndStatusTwo() {
        Launched launched = Launched.entente("serve", "--prot", "4000");
        assertThat(launched.status()).isEqualTo(2);
        assertThat(launched.err()).contains("--prot", "--port").doesNotContain("Exception");
        assertThat(launched.out()).isEmpty();
    }

    @Test
    void anUnknownCommandNamesTheOnesThereAre() {
        Launched launched = Launched.entente("extrct", "seeds");
        assertThat(launched.status()).isEqualTo(2);
        assertThat(launched.err()).contains("extrct", "Commands: ", "extract").doesNotContain("Exception");
    }

    @Test
    void anUnknownQueryNamesTheOnesThereAre() {
        Launched launched = Launched.entente("query", "nonsense", "--data", "x.trig");
        assertThat(launched.status()).isEqualTo(2);
        assertThat(launched.err()).contains("nonsense", "statements");
    }

    @Test
    void aQueryWithoutAServerSaysHowToGetOne() {
        Launched launched = Launched.entente("query", "statements", "--endpoint", "http://localhost:9/sparql");
        assertThat(launched.status()).isEqualTo(1);
        assertThat(launched.err().lines()).singleElement().asString().contains("http://localhost:9/sparql");
    }

    @Test
    void explainPrintsTheTextWithItsStatementsAndWhy() {
        Launched launched = Launched.entente("explain", "seeds/000_97eaaab470633b32.txt");
        assertThat(launched.status()).isZero();
        assertThat(launched.out()).contains("[1 ", "commitment of ", "rule ", "set off by");
    }

    @Test
    void eachCommandExplainsItself() {
        for (String command : List.of("serve", "extract", "query", "validate", "explain")) {
            Launched launched = Launched.entente(command, "--help");
            assertThat(launched.status()).isZero();
            assertThat(launched.out()).contains("Usage: entente " + command);
        }
    }
}
