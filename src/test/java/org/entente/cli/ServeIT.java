package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from outside: the command in, HTTP out. */
class ServeIT {
    private static final Path HERE = Path.of("");

    @TempDir
    Path folder;

    @Test
    void servesTheSeedsAndEndsCleanlyOnCtrlC() throws IOException, InterruptedException {
        try (ServedSite site = ServedSite.start(HERE)) {
            assertThat(site.get("").statusCode()).isEqualTo(200);
            assertThat(site.get("dumps/entente.ttl").body()).contains("ent:Commitment");
            assertThat(site.interrupt()).doesNotContain("Exception");
        }
    }

    @Test
    void servesFromAFolderWithASpaceAndALetterThatIsNotAscii() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("für alle"));
        copy("entente", home);
        copy("pom.xml", home);
        copy("src/main", home);
        copy("ontology", home);
        copy("queries", home);
        copy("seeds", home);
        copy("target/entente.jar", home);
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("entente"));

        try (ServedSite site = ServedSite.start(home)) {
            assertThat(site.get("").statusCode()).isEqualTo(200);
        }
        assertThat(Launched.run(folder, java.util.Map.of(), List.of(link.toString(), "--version")))
                .satisfies(launched -> assertThat(launched.out()).startsWith("entente "))
                .satisfies(launched -> assertThat(launched.err()).isEmpty());
    }

    @Test
    void aPortThatIsTakenIsOneClearLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Launched launched = Launched.entente("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(launched.status()).isEqualTo(1);
            assertThat(launched.err().lines())
                    .singleElement()
                    .asString()
                    .contains(String.valueOf(taken.getLocalPort()), "--port");
        }
    }

    @Test
    void aTextThatIsNoTextIsReportedAndTheOthersArePublished() throws IOException, InterruptedException {
        Files.write(folder.resolve("broken.txt"), new byte[] {'a', (byte) 0xC3, '(', 'b'});
        copy("seeds/000_97eaaab470633b32.txt", folder);
        try (ServedSite site = ServedSite.start(
                HERE,
                folder.resolve("broken.txt").toString(),
                folder.resolve("seeds").toString())) {
            HttpResponse<String> sources = site.get("queries/sources.csv");
            assertThat(sources.body()).contains("000_97eaaab470633b32").doesNotContain("broken");
        }
    }

    @Test
    void afterAKillDuringTheLoadTheNextStartIsCompleteAndValid() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        String[] withData = {"--data", data.toString(), "--base", "http://localhost:3030/"};
        for (long moment : List.of(600L, 900L, 1200L, 1600L)) {
            Process process = ServedSite.launch(HERE, withData);
            process.waitFor(moment, java.util.concurrent.TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        String dump;
        try (ServedSite site = ServedSite.start(HERE, withData)) {
            dump = site.get("dumps/entente.nq").body();
        }
        Path fresh = folder.resolve("fresh");
        assertThat(Launched.entente("extract", "seeds", "-o", fresh.toString()).status())
                .isZero();
        assertThat(dump).isEqualTo(Files.readString(fresh.resolve("entente.nq")));
        assertThat(Launched.entente("validate", fresh.resolve("entente.trig").toString())
                        .status())
                .isZero();
    }

    /** Copies with the times of the files, by which the launcher knows what is built. */
    private static void copy(String from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(from))) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(path.toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
