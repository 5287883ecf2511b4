package org.entente.extraction.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extraction.meeting.Person;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;

/**
 * Who speaks where in a text that holds speech without saying so: a transcript, whose turns begin with the speaker in
 * capitals ("MINISTER OTIENO: We will"), or a statement of one person ("Remarks by Minister Otieno").
 *
 * @param speakers the speaker from a sentence on, by the number of the sentence; nobody for a question
 */
public record Turns(NavigableMap<Integer, Optional<Person>> speakers) {
    private static final Pattern LABEL =
            Pattern.compile("(?<label>(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\s){0,6}\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\p{Lu}):\\s");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:[\\p{L} ]{0,30})?(?:Statement|Remarks|Speech|Address|Intervention|Toast|Testimony)\\b[^,]{0,40}?"
                    + "\\b(?:by|of|from)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_PERSON = Pattern.compile("\\bI\\b");
    private static final int SHORTEST = 3;

    /** Finds the turns of a document; none where its author tells. */
    public static Turns of(AnnotatedDocument document, List<Person> people) {
        NavigableMap<Integer, Optional<Person>> turns = labelled(document, people);
        long known =
                turns.values().stream().flatMap(Optional::stream).distinct().count();
        if (turns.size() > 1 && known > 0) {
            return new Turns(turns);
        }
        NavigableMap<Integer, Optional<Person>> whole = new TreeMap<>();
        author(document, people).ifPresent(person -> whole.put(0, Optional.of(person)));
        return new Turns(whole);
    }

    /** Whether the text is speech from its first turn on. */
    public boolean areSpeech() {
        return !speakers.isEmpty();
    }

    /** Whose turn a sentence belongs to. */
    Optional<Person> speaker(int sentence) {
        return Optional.ofNullable(speakers.floorEntry(sentence)).flatMap(entry -> entry.getValue());
    }

    private static NavigableMap<Integer, Optional<Person>> labelled(AnnotatedDocument document, List<Person> people) {
        NavigableMap<Integer, Optional<Person>> turns = new TreeMap<>();
        Map<String, Set<Person>> byWord = new HashMap<>();
        people.forEach(person -> words(person.name())
                .forEach(word -> byWord.computeIfAbsent(word, name -> new LinkedHashSet<>())
                        .add(person)));
        for (int at = 0; at < document.sentences().size(); at++) {
            Sentence sentence = document.sentences().get(at);
            Matcher label = LABEL.matcher(document.source().text())
                    .region(sentence.span().start(), document.source().text().length());
            if (label.lookingAt()) {
                turns.put(at, named(label.group("label"), byWord));
            }
        }
        return turns;
    }

    /** The one person of whose name a word stands in the label. */
    private static Optional<Person> named(String label, Map<String, Set<Person>> byWord) {
        List<Person> found = words(label).stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+", -1)));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    /** The one representative in a headline that says whose statement it is, where the text says "I". */
    private static Optional<Person> author(AnnotatedDocument document, List<Person> people) {
        String title = document.source().title();
        boolean own = TITLE.matcher(title).matches()
                && !title.toLowerCase(Locale.ROOT).contains("joint")
                && FIRST_PERSON.matcher(document.source().text()).find();
        if (!own) {
            return Optional.empty();
        }
        Set<String> words = words(title);
        List<Person> found = people.stream()
                .filter(person -> person.isRepresentative() && words.containsAll(words(person.name())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
