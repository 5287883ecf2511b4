package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/**
 * Gives people whom a text introduces without their state the one that it makes clear otherwise: "the Kenyan leader" a
 * little later, or the state that the report takes for granted.
 */
record Homes(
        NavigableMap<Integer, Sentence> sentences,
        NavigableMap<Integer, PartyMention> mentions,
        List<PartyCode> homes,
        KnownPeople known) {
    private static final Set<String> LEADERS = Set.of("leader", "president", "premier", "chancellor", "king", "head");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "diplomat");
    private static final Set<Tag> VERBS =
            Set.of(Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.VERB_BASE, Tag.MODAL, Tag.AUXILIARY);
    private static final Set<String> DELEGATIONS = Set.of("delegation", "team");
    private static final int OPENING = 5;
    private static final int NEAR = 1500;
    private static final PartyCode WITHOUT_MINISTERS = new PartyCode("US");
    /** States whose head is no president, of those for whose readers agencies and papers write. */
    private static final Set<PartyCode> MONARCHIES = Stream.of(
                    "GB", "JP", "AU", "CA", "NZ", "ES", "MY", "TH", "SA", "KW")
            .map(PartyCode::new)
            .collect(Collectors.toUnmodifiableSet());

    static Homes of(AnnotatedDocument document, List<PartyMention> mentions, List<PartyCode> homes, KnownPeople known) {
        NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
        document.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
        NavigableMap<Integer, PartyMention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
        return new Homes(sentences, byStart, homes, known);
    }

    List<Person> settle(List<Person> people) {
        SpokenFor spokenFor = SpokenFor.of(sentences, mentions, people);
        List<Person> settled = new ArrayList<>();
        people.forEach(
                person -> settled.add(person.lacksState() ? inState(person, spokenFor, List.copyOf(settled)) : person));
        return settled.stream()
                .map(person -> person.lacksState() ? inOtherState(person, settled) : person)
                .toList();
    }

    /** "Press conference of the ministers of Kenya and Peru": who is left stands for the state that is left. */
    private Person inOtherState(Person person, List<Person> all) {
        List<PartyCode> free = sentences.values().stream()
                .filter(sentence -> sentence.role() == Sentence.Role.HEADING)
                .limit(2)
                .flatMap(heading ->
                        mentions.subMap(heading.span().start(), heading.span().end()).values().stream())
                .flatMap(mention -> mention.codes().stream())
                .distinct()
                .filter(state -> all.stream()
                        .noneMatch(other ->
                                other.rank() == person.rank() && other.party().contains(state)))
                .toList();
        boolean last = all.stream().filter(Person::lacksState).count() == 1;
        return last && free.size() == 1 ? in(person, free) : person;
    }

    private static Person in(Person person, List<PartyCode> state) {
        return new Person(person.name(), state, person.office(), person.rank(), person.mentions());
    }

    private Person inState(Person person, SpokenFor spokenFor, List<Person> before) {
        Optional<PartyCode> state = described(person, spokenFor)
                .or(() -> told(person))
                .or(() -> known.state(person))
                .or(() -> placed(person))
                .or(() -> hosting(person))
                .or(() -> spokenFor.government(person))
                .or(() -> home(person).filter(home -> !isHeld(person, home, before)))
                .or(() -> spokenFor.state(person));
        return in(person, state.map(List::of).orElse(List.of()));
    }

    /** Whether somebody else holds the same office in a state. */
    private static boolean isHeld(Person person, PartyCode state, List<Person> before) {
        return before.stream()
                .anyMatch(
                        other -> other.party().contains(state) && other.office().equalsIgnoreCase(person.office()));
    }

    /** "Kenya was not impressed. “It is no offer,” said its minister, Otieno": of whom the paragraph tells before. */
    private Optional<PartyCode> told(Person person) {
        Span name = person.mentions().get(0);
        Sentence sentence = sentences.floorEntry(name.start()).getValue();
        boolean opens = sentence.tokens().stream()
                .takeWhile(token -> token.span().start() < name.start())
                .noneMatch(token -> VERBS.contains(token.tag()) || token.lower().equals("its"));
        Optional<PartyCode> same = opens ? Optional.empty() : toldOf(sentence);
        return same.isPresent()
                ? same
                : Optional.ofNullable(sentences.lowerEntry(sentence.span().start()))
                        .map(Map.Entry::getValue)
                        .filter(before -> before.paragraph() == sentence.paragraph())
                        .filter(before -> homes.isEmpty() || !opens || isOfDelegation(before))
                        .flatMap(this::toldOf)
                        .or(() -> new Introducing(sentences, mentions).of(sentence, name, opens));
    }

    /** "Kenya's delegation came with a list": the next sentence tells of its head. */
    private static boolean isOfDelegation(Sentence sentence) {
        return sentence.tokens().stream().limit(OPENING).anyMatch(token -> DELEGATIONS.contains(token.lemma()));
    }

    /** The state with which a sentence begins. */
    private Optional<PartyCode> toldOf(Sentence sentence) {
        return Optional.ofNullable(mentions.get(sentence.span().start()))
                .filter(mention -> mention.form() != PartyMention.Form.ADJECTIVE
                        && mention.codes().size() == 1)
                .map(mention -> mention.codes().get(0));
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

    /** "the Kenyan leader" after a leader's name, where no other leader of Kenya is named. */
    private Optional<PartyCode> described(Person person, SpokenFor others) {
        int from = person.mentions().get(0).end();
        return mentions.subMap(from, from + NEAR).values().stream()
                .filter(mention -> mention.form() == PartyMention.Form.ADJECTIVE
                        && mention.codes().size() == 1)
                .filter(mention -> isOffice(mention.span(), person.rank()))
                .map(mention -> mention.codes().get(0))
                .filter(state -> others.isFree(state, person.rank()))
                .findFirst();
    }

    /** "In Lima, Prime Minister Rojas said": at home, unless the text tells of a visit. */
    private Optional<PartyCode> placed(Person person) {
        Sentence sentence =
                sentences.floorEntry(person.mentions().get(0).start()).getValue();
        List<Token> tokens = sentence.tokens();
        boolean front = tokens.size() > 2
                && tokens.get(0).lower().equals("in")
                && tokens.get(2).text().equals(",");
        return front
                ? Optional.ofNullable(mentions.get(tokens.get(1).span().start()))
                        .filter(mention -> mention.codes().size() == 1)
                        .map(mention -> mention.codes().get(0))
                : Optional.empty();
    }

    /** "Prime Minister Rojas welcomed President Otieno to Peru". */
    private Optional<PartyCode> hosting(Person person) {
        Span name = person.mentions().get(0);
        Sentence sentence = sentences.floorEntry(name.start()).getValue();
        List<Token> tokens = sentence.tokens();
        int verb = sentence.indexBehind(name);
        if (verb >= tokens.size() || !tokens.get(verb).lemma().equals("welcome")) {
            return Optional.empty();
        }
        return IntStream.range(verb, tokens.size() - 1)
                .filter(at -> tokens.get(at).lower().equals("to"))
                .mapToObj(at -> Optional.ofNullable(
                        mentions.get(tokens.get(at + 1).span().start())))
                .findFirst()
                .flatMap(mention -> mention)
                .filter(mention -> mention.codes().size() == 1)
                .map(mention -> mention.codes().get(0));
    }

    /** Whether a word for such an office stands right behind, and an article or "his" before. */
    private boolean isOffice(Span adjective, Person.Rank rank) {
        Set<String> offices = rank == Person.Rank.LEADER ? LEADERS : MINISTERS;
        Sentence sentence = sentences.floorEntry(adjective.start()).getValue();
        List<Token> tokens = sentence.tokens();
        int at = sentence.indexBehind(adjective);
        return at > 1
                && at < tokens.size()
                && offices.contains(tokens.get(at).lemma())
                && !Character.isUpperCase(tokens.get(at).text().charAt(0))
                && tokens.get(at - 2).lower().equals("the");
    }
}
