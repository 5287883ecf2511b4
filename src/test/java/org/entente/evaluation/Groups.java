package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of states that count as their members. */
final class Groups {
    private static final Map<String, List<String>> MEMBERS = read(Path.of("src/test/resources/evaluation/groups.tsv"));

    private Groups() {}

    static Set<String> members(Collection<?> codes) {
        return codes.stream()
                .map(code -> code.toString().toUpperCase(Locale.ROOT))
                .flatMap(code -> MEMBERS.getOrDefault(code, List.of(code)).stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> List.of(cells[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
