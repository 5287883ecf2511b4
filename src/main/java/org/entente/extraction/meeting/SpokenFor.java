package org.entente.extraction.meeting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person.Rank;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/**
 * The state in whose name somebody speaks whom a text introduces without it: "Otieno said Kenya would", "Otieno
 * reaffirmed Kenya’s commitment"; else for the only leader or the only minister
 * without one the state that the text names by far the most.
 *
 * @param taken the states for which people of a rank stand
 * @param only the state of the only leader, and of the only minister, without one, where it stands out
 */
record SpokenFor(
        NavigableMap<Integer, Sentence> sentences,
        NavigableMap<Integer, PartyMention> mentions,
        Map<Rank, Set<PartyCode>> taken,
        Map<Rank, PartyCode> only) {
    private static final Set<String> SAYING = WordGroup.named("speaks-for");
    private static final List<Rank> REPRESENTING = List.of(Rank.LEADER, Rank.MINISTER);
    private static final Set<Tag> FINITE = Set.of(Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.MODAL, Tag.AUXILIARY);
    private static final int REACH = 8;
    private static final int LONGEST_APPOSITION = 24;
    private static final int MANY = 3;

    static SpokenFor of(
            NavigableMap<Integer, Sentence> sentences,
            NavigableMap<Integer, PartyMention> mentions,
            List<Person> people) {
        Map<Rank, Set<PartyCode>> taken = new EnumMap<>(Rank.class);
        people.forEach(person ->
                taken.computeIfAbsent(person.rank(), rank -> new HashSet<>()).addAll(person.party()));
        Map<Rank, PartyCode> only = new EnumMap<>(Rank.class);
        for (Rank rank : REPRESENTING) {
            long without = people.stream()
                    .filter(person -> person.rank() == rank && person.lacksState())
                    .count();
            Optional<PartyCode> most = mostNamed(mentions, taken.getOrDefault(rank, Set.of()));
            most.filter(state -> without == 1).ifPresent(state -> only.put(rank, state));
        }
        return new SpokenFor(sentences, mentions, taken, only);
    }

    /** Whether nobody of a rank stands for a state. */
    boolean isFree(PartyCode state, Rank rank) {
        return !taken.getOrDefault(rank, Set.of()).contains(state);
    }

    Optional<PartyCode> state(Person person) {
        Map<PartyCode, Long> votes = count(person.mentions().stream()
                .flatMap(mention -> subject(mention).stream())
                .filter(state -> isFree(state, person.rank())));
        boolean held = !person.office().equalsIgnoreCase("leader");
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> Optional.ofNullable(only.get(person.rank())).filter(state -> held));
    }

    /** "Otieno said Nairobi would", "Otieno, whose country is dry, reaffirmed Nairobi's plea": by its capital, the own. */
    Optional<PartyCode> government(Person person) {
        return person.mentions().stream()
                .flatMap(mention -> named(mention).stream())
                .filter(mention -> mention.form() == PartyMention.Form.CAPITAL && isSubject(mention))
                .map(mention -> mention.codes().get(0))
                .filter(state -> isFree(state, person.rank()))
                .findFirst();
    }

    /** Whether the words behind say what a party does or has. */
    private boolean isSubject(PartyMention mention) {
        Sentence sentence = sentences.floorEntry(mention.span().start()).getValue();
        int behind = sentence.indexBehind(mention.span());
        return behind < sentence.tokens().size()
                && (sentence.tokens().get(behind).isPossessive()
                        || FINITE.contains(sentence.tokens().get(behind).tag()));
    }

    /** The party that is named first behind a name and a verb of speech. */
    private Optional<PartyCode> subject(Span person) {
        return named(person)
                .filter(mention -> mention.form() == PartyMention.Form.NAME)
                .map(mention -> mention.codes().get(0));
    }

    private Optional<PartyMention> named(Span person) {
        Sentence sentence = sentences.floorEntry(person.start()).getValue();
        List<Token> tokens = sentence.tokens();
        int verb = behindApposition(tokens, sentence.indexBehind(person));
        if (verb >= tokens.size() || !SAYING.contains(tokens.get(verb).lemma())) {
            return Optional.empty();
        }
        return tokens.subList(verb + 1, Math.min(tokens.size(), verb + REACH)).stream()
                .flatMap(token -> Optional.ofNullable(mentions.get(token.span().start())).stream())
                .findFirst()
                .filter(mention -> mention.codes().size() == 1);
    }

    /** "Otieno, whose country is dry, said": where the verb stands. */
    private static int behindApposition(List<Token> tokens, int name) {
        return name < tokens.size() && tokens.get(name).text().equals(",")
                ? IntStream.range(name + 1, Math.min(tokens.size(), name + LONGEST_APPOSITION))
                        .filter(at -> tokens.get(at - 1).text().equals(",")
                                && SAYING.contains(tokens.get(at).lemma()))
                        .findFirst()
                        .orElse(name)
                : name;
    }

    private static Optional<PartyCode> mostNamed(NavigableMap<Integer, PartyMention> mentions, Set<PartyCode> taken) {
        Map<PartyCode, Long> counts = count(mentions.values().stream()
                .filter(mention -> mention.form() != PartyMention.Form.GROUP)
                .flatMap(mention -> mention.codes().stream())
                .filter(state -> !taken.contains(state)));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<PartyCode> frequent = counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > most)
                .map(Map.Entry::getKey)
                .toList();
        return most >= MANY && frequent.size() == 1 ? Optional.of(frequent.get(0)) : Optional.empty();
    }

    private static Map<PartyCode, Long> count(Stream<PartyCode> states) {
        return states.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
