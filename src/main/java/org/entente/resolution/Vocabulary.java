package org.entente.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.entente.document.Table;

/**
 * What the words of statements have in common and what keeps them apart: the tables {@code derivations.tsv},
 * {@code synonyms.tsv}, {@code contrasts.tsv} and {@code weak-words.tsv} beside this class. A concept is named by the
 * table of synonyms, or by the stem of a word that it does not have.
 */
final class Vocabulary {
    private static final int LONGEST_PHRASE = 3;

    /** How much a word counts that nearly every statement could have. */
    private static final double WEAK = 0.1;

    private final List<Derivation> derivations;
    private final Map<List<String>, String> conceptOf;
    private final List<Set<String>> contrasts;
    private final Set<String> weak;

    /** An ending of stems and what stands for it, so that a verb and its noun are one. */
    private record Derivation(String ending, String becomes) {}

    private Vocabulary(Table derivations, Table synonyms, Table contrasts, Table weakWords) {
        this.derivations = derivations.rows().stream()
                .map(row -> new Derivation(row.text("ending"), row.text("becomes")))
                .toList();
        conceptOf = new HashMap<>();
        for (Table.Row row : synonyms.rows()) {
            for (String phrase : row.list("words")) {
                String before = conceptOf.putIfAbsent(stems(List.of(phrase)), row.text("concept"));
                if (before != null && !before.equals(row.text("concept"))) {
                    throw row.fault("\"" + phrase + "\" stands for \"" + before + "\" already");
                }
            }
        }
        this.contrasts = contrasts.rows().stream()
                .map(row -> row.list("words").stream()
                        .flatMap(word -> concepts(List.of(word)).stream())
                        .collect(Collectors.toSet()))
                .toList();
        weak = weakWords.rows().stream()
                .flatMap(row -> concepts(List.of(row.text("word"))).stream())
                .collect(Collectors.toSet());
    }

    static Vocabulary read() {
        return new Vocabulary(table("derivations"), table("synonyms"), table("contrasts"), table("weak-words"));
    }

    private static Table table(String name) {
        return Table.read("org/entente/resolution/" + name + ".tsv");
    }

    /** The concepts of words in the order of a text, each once. */
    Set<String> concepts(List<String> words) {
        List<String> stems = stems(words);
        Set<String> concepts = new LinkedHashSet<>();
        for (int i = 0; i < stems.size(); ) {
            int length = phraseAt(stems, i);
            concepts.add(length == 0 ? stems.get(i) : conceptOf.getOrDefault(stems.subList(i, i + length), ""));
            i += Math.max(1, length);
        }
        return concepts;
    }

    /** Whether the one side has a word that excludes a word of the other side, and neither has both. */
    boolean exclude(Set<String> one, Set<String> other) {
        return contrasts.stream().anyMatch(contrast -> {
            Set<String> left = common(contrast, one);
            Set<String> right = common(contrast, other);
            return !left.isEmpty() && !right.isEmpty() && common(left, right).isEmpty();
        });
    }

    /** How much a concept tells, before it is known how often it occurs. */
    double weight(String concept) {
        return weak.contains(concept) ? WEAK : 1;
    }

    /** Whether the concept is more than nearly every statement could have. */
    boolean tells(String concept) {
        return !weak.contains(concept);
    }

    /** The number of words of the longest phrase of the table that begins here; 0 for none. */
    private int phraseAt(List<String> stems, int from) {
        for (int length = Math.min(LONGEST_PHRASE, stems.size() - from); length > 0; length--) {
            if (conceptOf.containsKey(stems.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private List<String> stems(List<String> phrases) {
        PorterStemmer stemmer = new PorterStemmer();
        List<String> stems = new ArrayList<>();
        for (String phrase : phrases) {
            Words.of(phrase).forEach(word -> stems.add(derived(stemmer.stem(word))));
        }
        return stems;
    }

    private String derived(String stem) {
        return derivations.stream()
                .filter(derivation -> stem.endsWith(derivation.ending))
                .findFirst()
                .map(derivation -> stem.substring(0, stem.length() - derivation.ending.length()) + derivation.becomes)
                .orElse(stem);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }
}
