package org.entente.store.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The queries that travel with the program. {@code queries/index} lists those that answer a user's question; the pages'
 * own, such as {@code pages/meeting}, and the stores', such as {@code store/graphs}, are found by name only.
 */
public final class CannedQueries {
    private static final String FOLDER = "queries/";
    private static final String INDEX = FOLDER + "index";

    /** Each query is read when it is first asked for: parsing all of them would slow down every start. */
    private final Map<String, Optional<CannedQuery>> read = new ConcurrentHashMap<>();

    /** The users' queries, in the order of the index. */
    public List<CannedQuery> all() {
        return names().stream().map(this::named).flatMap(Optional::stream).toList();
    }

    /** The names of the users' queries, in the order of the index. */
    public List<String> names() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /** The names of the users' queries below those of their groups ({@code meetings}), in the order of the index. */
    public Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        String group = "";
        for (String line : index()) {
            if (line.endsWith(":")) {
                group = line.substring(0, line.length() - 1);
            } else {
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(line);
            }
        }
        return Collections.unmodifiableMap(groups);
    }

    private static List<String> index() {
        return resource(INDEX)
                .orElseThrow(() -> new IllegalStateException(INDEX + ": not on the class path"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The query of a name such as {@code statements}. */
    public Optional<CannedQuery> named(String name) {
        if (!name.matches("(pages/|store/)?[a-z0-9-]{1,60}")) {
            return Optional.empty();
        }
        return read.computeIfAbsent(name, n -> resource(FOLDER + n + ".rq").map(text -> QueryFile.parse(n, text)));
    }

    /** A query that the program itself relies on. */
    public CannedQuery known(String name) {
        return named(name).orElseThrow(() -> new IllegalStateException(FOLDER + name + ".rq: not on the class path"));
    }

    private static Optional<String> resource(String path) {
        try (InputStream stream = CannedQueries.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
