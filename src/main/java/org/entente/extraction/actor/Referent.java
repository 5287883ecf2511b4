package org.entente.extraction.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/**
 * A person at one place of a text, by name or by office ("the Minister").
 *
 * @param person who it is
 */
record Referent(Span span, Person person) {

    /** "the premier" is the prime minister. */
    private static final Set<String> HEAD_OF_GOVERNMENT = Set.of("prime", "minister");

    private static final Set<String> OF_OFFICE = WordGroup.named("of-office");

    /** The people of a text in its order, offices resolved to the person of that office who was named last. */
    static List<Referent> in(List<Sentence> sentences, List<Person> people, Noun.Register nouns) {
        TreeMap<Integer, Referent> all = new TreeMap<>();
        for (Person person : people) {
            person.mentions().forEach(span -> all.put(span.start(), new Referent(span, person)));
        }
        NavigableMap<Integer, Referent> named = new TreeMap<>(all);
        Deque<Person> recent = new ArrayDeque<>();
        for (Sentence sentence : sentences) {
            for (Span title : titles(sentence, nouns)) {
                if (!isBesideName(title, named)) {
                    holder(words(sentence, title), recent, people)
                            .ifPresent(person -> all.put(title.start(), new Referent(title, person)));
                }
            }
            Span range = sentence.span();
            named.subMap(range.start(), range.end()).values().forEach(referent -> {
                recent.remove(referent.person);
                recent.addFirst(referent.person);
            });
        }
        return List.copyOf(all.values());
    }

    /** A title right before a name belongs to it: "the Minister, Ana Rojas". */
    private static boolean isBesideName(Span title, NavigableMap<Integer, Referent> named) {
        Map.Entry<Integer, Referent> next = named.higherEntry(title.start());
        return next != null && next.getKey() - title.end() <= 2;
    }

    /** "the Foreign Minister": a definite office in the singular; "the Prime Minister of Peru" says who is meant. */
    private static List<Span> titles(Sentence sentence, Noun.Register nouns) {
        List<Span> titles = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int index = 1; index < tokens.size(); index++) {
            Token office = tokens.get(index);
            if (!nouns.means(office, Noun.OFFICE) || Count.isPlural(office)) {
                continue;
            }
            int from = index;
            while (from > 0 && isTitleWord(tokens.get(from - 1))) {
                from--;
            }
            boolean ofAnother =
                    index + 1 < tokens.size() && tokens.get(index + 1).lower().equals("of");
            if (from > 0 && !ofAnother && tokens.get(from - 1).lower().equals("the")) {
                titles.add(tokens.get(from - 1).span().cover(office.span()));
            }
        }
        return titles;
    }

    private static boolean isTitleWord(Token token) {
        return token.tag() == Tag.PROPER_NOUN || token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE;
    }

    /** "the embattled leader" is the leader, but "the deputy minister" another than the minister. */
    private static List<String> words(Sentence sentence, Span title) {
        return sentence.tokens().stream()
                .filter(token -> title.contains(token.span()) && !token.lower().equals("the"))
                .filter(token -> token.tag() != Tag.ADJECTIVE
                        || Character.isUpperCase(token.text().charAt(0))
                        || OF_OFFICE.contains(token.lower()))
                .map(Token::lemma)
                .toList();
    }

    /** The person named last whose office has all these words; else the first of the text. */
    private static Optional<Person> holder(List<String> words, Deque<Person> recent, List<Person> people) {
        return Stream.concat(recent.stream(), people.stream())
                .filter(person -> holds(person, words))
                .findFirst();
    }

    private static boolean holds(Person person, List<String> words) {
        List<String> office = officeOf(person);
        return office.containsAll(words)
                || (words.equals(List.of("premier")) && office.containsAll(HEAD_OF_GOVERNMENT))
                || (words.equals(List.of("leader")) && person.rank() == Person.Rank.LEADER);
    }

    private static List<String> officeOf(Person person) {
        return List.of(person.office().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
    }
}
