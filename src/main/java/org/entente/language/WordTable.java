package org.entente.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of one of this room's word lists: columns parted by tabs, comment lines begin with {@code #}. */
final class WordTable {
    private WordTable() {}

    static List<List<String>> rows(String file) {
        try (InputStream in = WordTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
