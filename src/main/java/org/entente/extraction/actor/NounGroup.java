package org.entente.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** The words of a subject. */
record NounGroup(List<Token> words, Mentions mentions) {
    /** What follows these tells about the head and is not itself meant: "the envoy to Peru". */
    private static final Set<String> AWAY = Set.of(
            "in",
            "on",
            "to",
            "towards",
            "toward",
            "against",
            "about",
            "for",
            "at",
            "over",
            "by",
            "under",
            "between",
            "among",
            "near",
            "within",
            "across",
            "after",
            "before",
            "during",
            "than",
            "as",
            "into",
            "regarding");

    /** Those who speak for a state from where they sit. */
    private static final Set<Noun> SEATED = Set.of(Noun.WITNESS, Noun.OFFICE);

    NounGroup {
        words = List.copyOf(words);
    }

    /** The parts that "and" and commas join; what follows a word that leads away counts only if it names a person. */
    List<NounGroup> conjuncts() {
        List<NounGroup> parts = new ArrayList<>();
        boolean away = false;
        for (NounGroup part : split()) {
            if (!away || part.person().isPresent()) {
                parts.add(part);
            }
            away |= part.leadsAway();
        }
        return parts;
    }

    /** Whether those who follow are not meant: "the envoy to Peru and …", "the stability of Peru and …". */
    private boolean leadsAway() {
        boolean abstractNoun =
                noun().filter(noun -> !mentions.canStandForParty(noun)).isPresent();
        return words.stream()
                .anyMatch(
                        word -> leadsAway(word) || (abstractNoun && word.lower().equals("of")));
    }

    /** The last common noun before "of", which says what the group is about. */
    private Optional<Token> noun() {
        return head().stream()
                .takeWhile(word -> !word.lower().equals("of"))
                .filter(word -> word.tag() == Tag.NOUN && !mentions.isPartyName(word.span()))
                .reduce((one, other) -> other);
    }

    /** The noun in the plural that may stand for several parties ("foreign ministers"). */
    Optional<Token> plural() {
        return head().stream()
                .takeWhile(word -> !word.lower().equals("of"))
                .filter(Count::isPlural)
                .filter(word -> mentions.nouns().means(word, Noun.EVERYONE)
                        || mentions.nouns().means(word, Noun.OFFICE))
                .reduce((one, other) -> other);
    }

    /** Whether it means somebody by an office in the singular: "the Prime Minister". */
    boolean isOffice() {
        return head().stream()
                .anyMatch(word -> !Count.isPlural(word) && mentions.nouns().means(word, Noun.OFFICE));
    }

    boolean isAboutPeople() {
        boolean people = plural().stream().anyMatch(noun -> mentions.nouns().means(noun, Noun.OFFICE));
        return people || person().isPresent();
    }

    /** The person that is named, or meant by the office: "the envoy to Peru Ana Rojas", not "talks with Ana Rojas". */
    Optional<Person> person() {
        boolean office = head().stream().anyMatch(word -> mentions.nouns().means(word, Noun.OFFICE));
        return span(office ? words : head()).flatMap(mentions::person);
    }

    /** The parties that are named as what acts; those after a common noun only if it can stand for a party. */
    List<PartyCode> parties() {
        List<Token> head = head();
        if (head.stream().anyMatch(word -> mentions.nouns().means(word, Noun.RIVAL))) {
            return List.of();
        }
        Optional<Token> noun = noun();
        boolean stands = noun.map(mentions::canStandForParty).orElse(true);
        List<Token> reach = stands ? head : head.subList(0, head.indexOf(noun.orElseThrow()));
        return span(reach).map(mentions::parties).orElse(List.of());
    }

    /** Whether an "and" joins several, and no comma only another name for the one. */
    boolean isJoined() {
        return words.stream().anyMatch(word -> word.tag() == Tag.COORDINATOR);
    }

    /** Whether it means one who speaks for a state, or what does: "a spokesman", "the ministry". */
    boolean isSeated() {
        return head().stream().anyMatch(word -> mentions.nouns().meansAny(word, SEATED));
    }

    /** The state of "a government spokesman in Lima". */
    List<PartyCode> seat() {
        int in = head().size();
        boolean placed = in + 1 < words.size() && words.get(in).lower().equals("in");
        return placed && isSeated()
                ? span(words.subList(in, words.size())).map(mentions::seats).orElse(List.of())
                : List.of();
    }

    static boolean isDefinite(List<Token> words) {
        return !words.isEmpty() && words.get(0).lower().equals("the");
    }

    private List<NounGroup> split() {
        List<NounGroup> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token word : words) {
            if (word.tag() == Tag.COORDINATOR || word.text().equals(",")) {
                parts.add(new NounGroup(part, mentions));
                part.clear();
            } else {
                part.add(word);
            }
        }
        parts.add(new NounGroup(part, mentions));
        return parts;
    }

    /** The group up to the first word that leads away from its head. */
    private List<Token> head() {
        int end = 0;
        while (end < words.size() && (!leadsAway(words.get(end)) || isSpokesmanFor(end))) {
            end++;
        }
        return words.subList(0, end);
    }

    /** "a spokesman for the Peruvian government": for whom he speaks. */
    private boolean isSpokesmanFor(int at) {
        return at > 0
                && words.get(at).lower().equals("for")
                && mentions.nouns().meansAny(words.get(at - 1), Set.of(Noun.WITNESS));
    }

    private static boolean leadsAway(Token word) {
        return word.tag() == Tag.ADPOSITION && AWAY.contains(word.lower());
    }

    private static Optional<Span> span(List<Token> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.get(0).span().cover(words.get(words.size() - 1).span()));
    }
}
