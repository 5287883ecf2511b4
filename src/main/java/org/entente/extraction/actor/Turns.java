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
 * @param turns by the number of their first sentence
 */
public record Turns(NavigableMap<Integer, Turn> turns) {
    private static final Pattern ASKING = Pattern.compile(
            ".*\\b(?:QUESTION|Q|JOURNALIST|REPORTER|CORRESPONDENT|INTERVIEWER|MODERATOR|HOST|PRESS|MEDIA|INTERPRETER)S?\\b.*");

    private static final Pattern LABEL =
            Pattern.compile("(?<label>(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\s){0,6}\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\p{Lu})"
                    + "(?:\\s\\([^()\\n]{3,40}\\))?:\\s");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:[\\p{L} ]{0,30})?(?:Statement|Remarks|Speech|Address|Intervention|Toast|Testimony)\\b[^,]{0,40}?"
                    + "\\b(?:by|of|from)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_PERSON = Pattern.compile("\\bI\\b");
    private static final int SHORTEST = 3;

    /** Finds the turns of a document; none where its author tells. */
    public static Turns of(AnnotatedDocument document, List<Person> people) {
        NavigableMap<Integer, Turn> turns = labelled(document, people);
        long known = turns.values().stream()
                .flatMap(turn -> turn.speaker().stream())
                .distinct()
                .count();
        if (turns.size() > 1 && known > 0) {
            return new Turns(turns);
        }
        NavigableMap<Integer, Turn> whole = new TreeMap<>();
        author(document, people).ifPresent(person -> whole.put(0, new Turn(Optional.of(person), false)));
        return new Turns(whole);
    }

    /** Whether the text is speech from its first turn on. */
    public boolean areSpeech() {
        return !turns.isEmpty();
    }

    /** Whether a sentence belongs to a question of the press. */
    public boolean isQuestion(int sentence) {
        return turn(sentence).filter(Turn::isQuestion).isPresent();
    }

    /** Whose turn a sentence belongs to. */
    Optional<Person> speaker(int sentence) {
        return turn(sentence).flatMap(Turn::speaker);
    }

    private Optional<Turn> turn(int sentence) {
        return Optional.ofNullable(turns.floorEntry(sentence)).map(Map.Entry::getValue);
    }

    private static NavigableMap<Integer, Turn> labelled(AnnotatedDocument document, List<Person> people) {
        NavigableMap<Integer, Turn> turns = new TreeMap<>();
        Map<String, Set<Person>> byWord = new HashMap<>();
        people.forEach(person -> words(person.name())
                .forEach(word -> byWord.computeIfAbsent(word, name -> new LinkedHashSet<>())
                        .add(person)));
        for (int at = 0; at < document.sentences().size(); at++) {
            Sentence sentence = document.sentences().get(at);
            Matcher label = LABEL.matcher(document.source().text())
                    .region(sentence.span().start(), document.source().text().length());
            if (label.lookingAt()) {
                String words = label.group("label");
                turns.put(
                        at, new Turn(named(words, byWord), ASKING.matcher(words).matches()));
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

    /**
     * One turn.
     *
     * @param speaker nobody where the label names no known person
     * @param isQuestion whether the press asks
     */
    record Turn(Optional<Person> speaker, boolean isQuestion) {}
}
