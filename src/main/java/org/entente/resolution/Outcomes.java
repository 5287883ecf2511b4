package org.entente.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.resolution.ResolvedOutcome.Naming;
import org.entente.statement.OutcomeDocument.Genre;

/** Recognises the documents of a meeting that several sources name: "a joint statement", "the Lima Joint Statement". */
final class Outcomes {
    /** What documents are called in general, and the words between; the rest of a name tells which one it is. */
    private static final Set<String> COMMON = Set.of(
            "joint",
            "final",
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "memorandum",
            "mou",
            "understanding",
            "cooperation",
            "agreement",
            "treaty",
            "plan",
            "action",
            "roadmap",
            "press",
            "release",
            "of",
            "on",
            "the",
            "and",
            "for",
            "a");

    private Outcomes() {}

    /** The documents of the reports of one meeting, in the order in which the sources bring them up. */
    static List<ResolvedOutcome> of(List<ResolvedMeeting.Report> reports) {
        List<List<Naming>> documents = new ArrayList<>();
        for (ResolvedMeeting.Report report : reports) {
            report.meeting().outcomes().stream()
                    .map(document -> new Naming(report.source(), document))
                    .forEach(naming -> add(naming, documents));
        }
        Map<Genre, Integer> counts = new EnumMap<>(Genre.class);
        return documents.stream().map(namings -> resolved(namings, counts)).toList();
    }

    private static void add(Naming naming, List<List<Naming>> documents) {
        documents.stream()
                .filter(namings -> namings.stream().allMatch(other -> isSame(naming, other)))
                .findFirst()
                .orElseGet(() -> {
                    List<Naming> fresh = new ArrayList<>();
                    documents.add(fresh);
                    return fresh;
                })
                .add(naming);
    }

    /** A source names each of its documents once; another's is the same unless each has something of its own. */
    private static boolean isSame(Naming one, Naming other) {
        Set<String> words = telling(one.document().name());
        Set<String> others = telling(other.document().name());
        return !one.source().equals(other.source())
                && one.document().genre() == other.document().genre()
                && (words.isEmpty() || others.isEmpty() || words.stream().anyMatch(others::contains));
    }

    private static Set<String> telling(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+]+"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    private static ResolvedOutcome resolved(List<Naming> namings, Map<Genre, Integer> counts) {
        Genre genre = namings.get(0).document().genre();
        int number = counts.merge(genre, 1, Integer::sum);
        return new ResolvedOutcome(
                number == 1 ? genre.code() : genre.code() + "-" + number, fullest(namings), genre, namings);
    }

    private static String fullest(List<Naming> namings) {
        return namings.stream()
                .map(naming -> naming.document().name())
                .max(Comparator.comparing((String name) -> telling(name).size()))
                .orElse("");
    }
}
