package org.entente.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.site.data.Dumps;
import org.entente.store.Store;

/**
 * The whole dataset as files, plain and gzipped. They are written when somebody first asks for them, and again when the
 * dataset has changed: beside the old ones, which stay for those who are still reading them until the next change.
 */
final class DumpShelf implements AutoCloseable {
    private static final String PACKED = ".gz";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "ttl", "text/turtle",
            "trig", "application/trig",
            "nq", "application/n-quads",
            "jsonld", "application/ld+json",
            "gz", "application/gzip");

    private final Store store;
    private final Path folder;
    private Edition edition;
    private Optional<Edition> previous = Optional.empty();

    DumpShelf(Store store) {
        this.store = store;
        try {
            this.folder = Files.createTempDirectory("entente-dumps");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the dumps", e);
        }
        this.edition = new Edition("", folder, new Dumps(List.of(), Instant.EPOCH));
    }

    /** The files of the dataset as it is now. */
    Dumps dumps() {
        return edition().dumps();
    }

    /** The file of that name, if there is one. */
    Optional<Copy> file(String name) {
        Edition now = edition();
        return now.dumps().files().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new Copy(
                        file, now.folder().resolve(file.name()), now.dumps().written()))
                .findFirst();
    }

    /** A file that nobody writes to any more. */
    record Copy(Dumps.File file, Path path, Instant written) {}

    private record Edition(String version, Path folder, Dumps dumps) {}

    @Override
    public void close() {
        delete(folder);
    }

    private synchronized Edition edition() {
        String version = store.version();
        if (!edition.version().equals(version)) {
            Edition next = write(version);
            previous.map(Edition::folder).ifPresent(DumpShelf::delete);
            previous = Optional.of(edition).filter(old -> !old.version().isEmpty());
            edition = next;
        }
        return edition;
    }

    private Edition write(String version) {
        try {
            Path fresh = Files.createTempDirectory(folder, "edition");
            store.dump(fresh);
            for (Path file : list(fresh)) {
                pack(file);
            }
            return new Edition(
                    version, fresh, new Dumps(files(fresh), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        } catch (IOException e) {
            throw new UncheckedIOException("the dumps cannot be written to " + folder, e);
        }
    }

    private static void pack(Path file) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + PACKED);
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, gzip);
        }
    }

    private static List<Dumps.File> files(Path folder) throws IOException {
        List<Dumps.File> files = new ArrayList<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            String mediaType =
                    MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            files.add(new Dumps.File(name, mediaType, Files.size(file), sha256(file)));
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the dumps cannot be removed from " + folder, e);
        }
    }
}
