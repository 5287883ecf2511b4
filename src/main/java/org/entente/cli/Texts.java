package org.entente.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that the arguments TEXTS name: a file stands for itself, a folder for the .txt and .html files in it.
 *
 * @param files in the order of their names, each name once
 * @param passedOver files of the folders that are no texts, such as a README
 * @param faults what cannot be read, each with the reason
 */
record Texts(List<Path> files, List<Path> passedOver, List<String> faults) {

    Texts {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
        faults = List.copyOf(faults);
    }

    static Texts in(List<Path> arguments) {
        Search search = new Search();
        arguments.forEach(search::visit);
        return new Texts(List.copyOf(search.byName.values()), search.passedOver, search.faults);
    }

    private static final class Search {
        private final Map<String, Path> byName = new TreeMap<>();
        private final List<Path> passedOver = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        void visit(Path argument) {
            if (Files.isDirectory(argument)) {
                visitFolder(argument);
            } else if (Files.exists(argument)) {
                add(argument);
            } else {
                faults.add(argument + ": no such file or folder");
            }
        }

        private void visitFolder(Path folder) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (IOException | DirectoryIteratorException e) {
                faults.add(folder + ": the folder cannot be read; check its permissions");
                return;
            }
            entries.stream().filter(entry -> !Files.isDirectory(entry)).sorted().forEach(entry -> {
                if (isText(entry)) {
                    add(entry);
                } else {
                    passedOver.add(entry);
                }
            });
        }

        /** The name is the identity of a source, so that a second text of the same name would replace the first. */
        private void add(Path file) {
            Path other = byName.putIfAbsent(String.valueOf(file.getFileName()), file);
            if (other != null
                    && !other.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize())) {
                faults.add(file + ": has the same name as " + other + "; rename one of them");
            }
        }

        private static boolean isText(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm");
        }
    }
}
