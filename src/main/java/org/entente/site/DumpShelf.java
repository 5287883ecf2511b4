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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.site.page.Dumps;
import org.entente.store.Store;

/**
 * The whole dataset as files, plain and gzipped. They are written when somebody first asks for them, and again when the
 * dataset has changed.
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
    private String version = "";
    private Dumps dumps = new Dumps(List.of());

    DumpShelf(Store store) {
        this.store = store;
        try {
            this.folder = Files.createTempDirectory("entente-dumps");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the dumps", e);
        }
    }

    /** The files of the dataset as it is now. */
    synchronized Dumps dumps() {
        if (!version.equals(store.version())) {
            try {
                store.dump(folder);
                pack();
                dumps = new Dumps(files());
                version = store.version();
            } catch (IOException e) {
                throw new UncheckedIOException("the dumps cannot be written to " + folder, e);
            }
        }
        return dumps;
    }

    Path path(Dumps.File file) {
        return folder.resolve(file.name());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the dumps cannot be removed from " + folder, e);
        }
    }

    private void pack() throws IOException {
        for (Path file : list()) {
            if (!file.toString().endsWith(PACKED)) {
                try (OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(file.getFileName() + PACKED)))) {
                    Files.copy(file, packed);
                }
            }
        }
    }

    private List<Dumps.File> files() throws IOException {
        List<Dumps.File> files = new ArrayList<>();
        for (Path file : list()) {
            String name = file.getFileName().toString();
            String mediaType =
                    MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            files.add(new Dumps.File(name, mediaType, Files.size(file), sha256(file)));
        }
        return files;
    }

    private List<Path> list() throws IOException {
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
}
