package org.entente.extraction.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Quotations;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** Where a text names parties and people, each by its first character, so that a place is found without a search. */
record Mentions(
        NavigableMap<Integer, PartyMention> parties,
        NavigableMap<Integer, Referent> people,
        NavigableMap<Integer, Sentence> sentences,
        Quotations quotations,
        Noun.Register nouns) {
    /** Read once: it is the same for every text. */
    private static final Noun.Register NOUNS = Noun.Register.read();
    /** Sentences at the head of a text that may say who met, where the meeting itself was not found. */
    private static final int HEAD = 10;
    /** So many parties in one sentence are a list of those who met. */
    private static final int LIST = 5;

    static Mentions of(AnnotatedDocument document, List<PartyMention> parties, List<Person> people) {
        NavigableMap<Integer, Span> names = byStart(
                people.stream().flatMap(person -> person.mentions().stream()).toList(), span -> span);
        List<PartyMention> free = parties.stream()
                .filter(party -> !isCovered(party.span(), names))
                .toList();
        return new Mentions(
                byStart(free, PartyMention::span),
                byStart(Referent.in(document.sentences(), people, NOUNS), Referent::span),
                byStart(document.sentences(), Sentence::span),
                Quotations.of(document),
                NOUNS);
    }

    /**
     * Those who met as far as the head of the text tells: the parties of the first people or of a long list, or the
     * first two parties named; and the groups in a headline ("G7 ministers condemn").
     */
    List<PartyCode> leading() {
        List<Sentence> head = sentences.values().stream().limit(HEAD).toList();
        TreeSet<PartyCode> met = new TreeSet<>();
        List<Person> present = new ArrayList<>();
        for (Sentence sentence : head) {
            if (met.size() < 2) {
                present.addAll(representatives(sentence.span()));
                present.forEach(person -> met.addAll(person.party()));
                List<PartyCode> list = parties(sentence.span());
                met.addAll(list.size() >= LIST ? list : List.of());
            }
            met.addAll(sentence.role() == Sentence.Role.HEADING ? groups(sentence.span()) : List.of());
        }
        boolean complete = met.size() > 1
                && present.stream().noneMatch(person -> person.party().isEmpty());
        if (!complete) {
            met.addAll(firstNamed(head.stream().map(Sentence::span).toList()));
        }
        return List.copyOf(met);
    }

    private List<Person> representatives(Span range) {
        return within(range, people).stream()
                .map(Referent::person)
                .filter(Person::isRepresentative)
                .toList();
    }

    /** The parties of the first sentences that name two. */
    private TreeSet<PartyCode> firstNamed(List<Span> head) {
        TreeSet<PartyCode> named = new TreeSet<>();
        for (Span range : head) {
            if (named.size() < 2) {
                named.addAll(parties(range));
            }
        }
        return named;
    }

    private List<PartyCode> groups(Span range) {
        return within(range, parties).stream()
                .filter(mention -> mention.form() == PartyMention.Form.GROUP)
                .flatMap(mention -> mention.codes().stream())
                .toList();
    }

    List<PartyCode> parties(Span range) {
        return within(range, parties).stream()
                .filter(mention -> range.contains(mention.span()))
                .flatMap(mention -> mention.codes().stream())
                .distinct()
                .toList();
    }

    /** The states whose capitals are named. */
    List<PartyCode> seats(Span range) {
        return within(range, parties).stream()
                .filter(mention -> mention.form() == PartyMention.Form.CAPITAL)
                .flatMap(mention -> mention.codes().stream())
                .toList();
    }

    /** Whether a word belongs to the name of a party. */
    boolean isPartyName(Span word) {
        Map.Entry<Integer, PartyMention> nearest = parties.lowerEntry(word.end());
        return nearest != null && nearest.getValue().span().overlaps(word);
    }

    Optional<Person> person(Span range) {
        return within(range, people).stream().map(Referent::person).findFirst();
    }

    /** Who "he" is: the person whom this sentence, or the last one that names somebody, names first. */
    Optional<Person> lastPerson(int before) {
        return Optional.ofNullable(people.lowerEntry(before))
                .map(nearest ->
                        sentences.floorEntry(nearest.getKey()).getValue().span())
                .flatMap(this::person);
    }

    /** Where the last person before a place is named; -1 where none is. */
    int lastName(int before) {
        return Optional.ofNullable(people.lowerKey(before)).orElse(-1);
    }

    /** So many parties that this sentence or the one before names, and no others. */
    Optional<List<PartyCode>> together(Sentence sentence, int number) {
        Sentence before = Optional.ofNullable(
                        sentences.lowerEntry(sentence.span().start()))
                .map(Map.Entry::getValue)
                .orElse(sentence);
        return Stream.of(sentence, before)
                .map(where -> parties(where.span()))
                .filter(codes -> codes.size() == number)
                .findFirst();
    }

    boolean isQuoted(int offset) {
        return quotations.cover(offset);
    }

    boolean canStandForParty(Token noun) {
        return nouns.means(noun, Noun.EVERYONE) || nouns.means(noun, Noun.OFFICE) || nouns.means(noun, Noun.BODY);
    }

    private static <T> NavigableMap<Integer, T> byStart(List<T> things, Function<T, Span> span) {
        NavigableMap<Integer, T> map = new TreeMap<>();
        things.forEach(thing -> map.put(span.apply(thing).start(), thing));
        return Collections.unmodifiableNavigableMap(map);
    }

    private static <T> Collection<T> within(Span range, NavigableMap<Integer, T> things) {
        return things.subMap(range.start(), true, range.end(), false).values();
    }

    private static boolean isCovered(Span span, NavigableMap<Integer, Span> ranges) {
        Map.Entry<Integer, Span> nearest = ranges.lowerEntry(span.end());
        return nearest != null && nearest.getValue().overlaps(span);
    }
}
