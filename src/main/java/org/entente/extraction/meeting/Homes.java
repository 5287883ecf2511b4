package org.entente.extraction.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/**
 * Gives people whom a text introduces without their state the one that it makes clear otherwise: "the Kenyan leader" a
 * little later, or the state that the report takes for granted.
 */
record Homes(
        NavigableMap<Integer, Sentence> sentences,
        NavigableMap<Integer, PartyMention> mentions,
        List<PartyCode> homes) {
    private static final Set<String> LEADERS = Set.of("leader", "president", "premier", "chancellor", "king", "head");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "diplomat");
    private static final int NEAR = 1500;
    private static final PartyCode WITHOUT_MINISTERS = new PartyCode("US");
    /** States whose head is no president, of those for whose readers agencies and papers write. */
    private static final Set<PartyCode> MONARCHIES = Stream.of(
                    "GB", "JP", "AU", "CA", "NZ", "ES", "MY", "TH", "SA", "KW")
            .map(PartyCode::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SAYING =
            Set.of("say", "tell", "state", "declare", "that", "reiterate", "reaffirm");
    private static final int REACH = 8;
    private static final int MANY = 3;

    static Homes of(AnnotatedDocument document, List<PartyMention> mentions, List<PartyCode> homes) {
        NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
        document.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
        NavigableMap<Integer, PartyMention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
        return new Homes(sentences, byStart, homes);
    }

    List<Person> settle(List<Person> people) {
        return people.stream()
                .map(person -> isStateless(person) ? inState(person, people) : person)
                .toList();
    }

    private static boolean isStateless(Person person) {
        return person.party().isEmpty()
                && (person.rank() == Person.Rank.LEADER
                        || person.rank() == Person.Rank.MINISTER
                        || person.rank() == Person.Rank.SPOKESPERSON);
    }

    private Person inState(Person person, List<Person> people) {
        Optional<PartyCode> state = described(person, people)
                .or(() -> home(person))
                .or(() -> spokenFor(person, people))
                .or(() -> mostNamed(person, people));
        return new Person(
                person.name(),
                state.map(List::of).orElse(List.of()),
                person.office(),
                person.rank(),
                person.mentions());
    }

    /** The likeliest state that has such an office: the United States have no foreign minister, rebels no state. */
    private Optional<PartyCode> home(Person person) {
        if (person.office().equalsIgnoreCase("leader")) {
            return Optional.empty();
        }
        boolean ministry =
                person.office().toLowerCase(Locale.ROOT).matches(".*(?:minister|premier|chancellor|king|queen).*");
        return homes.stream()
                .filter(state -> !(ministry && state.equals(WITHOUT_MINISTERS)))
                .filter(state -> !(person.office().equalsIgnoreCase("president") && MONARCHIES.contains(state)))
                .findFirst();
    }

    /** "Otieno said Kenya would", "Otieno reaffirmed Kenya's commitment": the state in whose name somebody speaks. */
    private Optional<PartyCode> spokenFor(Person person, List<Person> people) {
        Map<PartyCode, Long> votes = person.mentions().stream()
                .flatMap(mention -> spokenFor(mention).stream())
                .filter(state -> isFree(state, person, people))
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<PartyCode> spokenFor(Span person) {
        List<Token> tokens = sentences.floorEntry(person.start()).getValue().tokens();
        int verb = indexAfter(tokens, person);
        int at = verb;
        while (at < Math.min(tokens.size(), verb + REACH)) {
            Map.Entry<Integer, PartyMention> mention =
                    mentions.floorEntry(tokens.get(at).span().start());
            if (mention != null && mention.getKey() == tokens.get(at).span().start() && at > verb) {
                boolean speaks = SAYING.contains(tokens.get(verb).lemma())
                        && mention.getValue().form() == PartyMention.Form.NAME
                        && mention.getValue().codes().size() == 1;
                return speaks ? Optional.of(mention.getValue().codes().get(0)) : Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** The state that a text names by far the most, where its leader stands without one: "President Otieno said". */
    private Optional<PartyCode> mostNamed(Person person, List<Person> people) {
        if (person.rank() != Person.Rank.LEADER || person.office().equalsIgnoreCase("leader")) {
            return Optional.empty();
        }
        Map<PartyCode, Long> counts = mentions.values().stream()
                .filter(mention -> mention.form() != PartyMention.Form.GROUP)
                .flatMap(mention -> mention.codes().stream())
                .filter(state -> isFree(state, person, people))
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .filter(entry -> counts.values().stream()
                                .filter(count -> 2 * count > entry.getValue())
                                .count()
                        == 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether nobody else of such a rank stands for a state. */
    private static boolean isFree(PartyCode state, Person person, List<Person> people) {
        return people.stream()
                .noneMatch(
                        other -> other.rank() == person.rank() && other.party().contains(state));
    }

    /** "the Kenyan leader" after a leader's name, where no other leader of Kenya is named. */
    private Optional<PartyCode> described(Person person, List<Person> people) {
        int from = person.mentions().get(0).end();
        return mentions.subMap(from, from + NEAR).values().stream()
                .filter(mention -> mention.form() == PartyMention.Form.ADJECTIVE
                        && mention.codes().size() == 1)
                .filter(mention -> isOffice(mention.span(), person.rank()))
                .map(mention -> mention.codes().get(0))
                .filter(state -> people.stream()
                        .noneMatch(other ->
                                other.rank() == person.rank() && other.party().contains(state)))
                .findFirst();
    }

    /** Whether a word for such an office stands right behind, and an article or "his" before. */
    private boolean isOffice(Span adjective, Person.Rank rank) {
        Set<String> offices = rank == Person.Rank.LEADER ? LEADERS : MINISTERS;
        List<Token> tokens = sentences.floorEntry(adjective.start()).getValue().tokens();
        int at = indexAfter(tokens, adjective);
        return at > 1
                && at < tokens.size()
                && offices.contains(tokens.get(at).lemma())
                && !Character.isUpperCase(tokens.get(at).text().charAt(0))
                && tokens.get(at - 2).lower().equals("the");
    }

    private static int indexAfter(List<Token> tokens, Span span) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < span.end()) {
            at++;
        }
        return at;
    }
}
