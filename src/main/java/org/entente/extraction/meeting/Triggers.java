package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Finds the words by which sentences tell of meetings. */
final class Triggers {
    static final Set<Tag> VERBS =
            Set.of(Tag.VERB_BASE, Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_PARTICIPLE, Tag.VERB_ING);
    private static final Set<String> VISITING = Set.of("pay", "make", "undertake");
    /** "told their Kenyan hosts". */
    private static final Set<String> PARTNERS = Set.of("host", "counterpart");

    /** "Also seen arriving were Otieno and Quispe". */
    private static final Set<String> THERE = Set.of("present", "arriving", "attending", "participating");

    private static final int GUEST_REACH = 8;
    private static final int VISIT_REACH = 8;
    private static final int MATTER_REACH = 7;

    private final MeetingWords words;

    Triggers(MeetingWords words) {
        this.words = words;
    }

    /**
     * A verb tells more than a noun; of several the first.
     *
     * @param listsParties whether the sentence names so many parties that they can only be those who met
     */
    Optional<Trigger> find(Sentence sentence, List<Person> people, BooleanSupplier listsParties) {
        List<Token> tokens = sentence.tokens();
        boolean headline = sentence.role() == Sentence.Role.HEADING;
        for (int at = 0; at < tokens.size(); at++) {
            boolean tells = VERBS.contains(tokens.get(at).tag())
                    && !Hearsay.isPurpose(tokens, at)
                    && !Hearsay.isPlannedVisit(tokens, at)
                    && (words.has(Use.VERB, tokens.get(at))
                            || (words.has(Use.VERB_WITH, tokens.get(at)) && hasPartnerBehind(tokens, at, people))
                            || welcomes(tokens, at, people));
            boolean verb = tells
                    || isPresent(tokens, at)
                    || isVisit(tokens, at)
                    || isTakingPart(tokens, at)
                    || (headline && words.isHeadlineVerb(tokens.get(at)));
            if (verb && !meetsMatter(tokens, at)) {
                return Optional.of(new Trigger(at, true));
            }
            if (words.has(Use.LIST, tokens.get(at)) && listsParties.getAsBoolean()) {
                return Optional.of(new Trigger(at, false));
            }
            if (words.has(Use.EVENT, tokens.get(at))
                    && !describes(tokens, at)
                    && !VERBS.contains(tokens.get(at).tag())
                    && !isOfPress(tokens, at)) {
                return Optional.of(new Trigger(at, false));
            }
        }
        return Optional.empty();
    }

    /** "Otieno welcomed President Quispe to Kenya": a guest by name, and a place. */
    private static boolean welcomes(List<Token> tokens, int at, List<Person> people) {
        int to = IntStream.range(at, Math.min(tokens.size(), at + GUEST_REACH))
                .filter(i -> tokens.get(i).lower().equals("to"))
                .findFirst()
                .orElse(at);
        Span guest = tokens.get(at).span().cover(tokens.get(to).span());
        return tokens.get(at).lemma().equals("welcome")
                && to + 1 < tokens.size()
                && tokens.get(to + 1).tag() == Tag.PROPER_NOUN
                && people.stream()
                        .filter(Person::isRepresentative)
                        .flatMap(person -> person.mentions().stream())
                        .anyMatch(guest::contains);
    }

    /** "bilateral relations". */
    private static boolean describes(List<Token> tokens, int at) {
        return tokens.get(at).tag() == Tag.ADJECTIVE
                && tokens.get(at).lower().endsWith("al")
                && at + 1 < tokens.size()
                && Set.of(Tag.NOUN, Tag.PROPER_NOUN).contains(tokens.get(at + 1).tag());
    }

    /** "told a news conference". */
    private static boolean isOfPress(List<Token> tokens, int at) {
        return at > 0 && Set.of("news", "press").contains(tokens.get(at - 1).lower());
    }

    /** "taking part were", not "should take part". */
    private static boolean isTakingPart(List<Token> tokens, int at) {
        return tokens.get(at).lemma().equals("take")
                && tokens.get(at).tag() != Tag.VERB_BASE
                && at + 1 < tokens.size()
                && tokens.get(at + 1).lower().equals("part");
    }

    /** "paid an official visit to Peru". */
    private static boolean isVisit(List<Token> tokens, int at) {
        return VISITING.contains(tokens.get(at).lemma())
                && tokens.get(at).tag() != Tag.VERB_BASE
                && VERBS.contains(tokens.get(at).tag())
                && tokens.subList(at + 1, Math.min(tokens.size(), at + VISIT_REACH)).stream()
                        .takeWhile(token -> !VERBS.contains(token.tag()))
                        .anyMatch(token -> token.lower().equals("visit"));
    }

    /** "Present were Otieno and Quispe", "the envoy was also present". */
    private static boolean isPresent(List<Token> tokens, int at) {
        boolean opens = at + 1 < tokens.size()
                && THERE.contains(tokens.get(at).lower())
                && isBe(tokens.get(at + 1))
                && tokens.subList(0, at).stream()
                        .allMatch(token ->
                                token.tag() == Tag.ADVERB || token.lower().equals("seen"));
        if (opens || !tokens.get(at).lower().equals("present")) {
            return opens;
        }
        boolean closes = at > 1
                && (isBe(tokens.get(at - 1)) || (tokens.get(at - 1).tag() == Tag.ADVERB && isBe(tokens.get(at - 2))));
        return closes;
    }

    private static boolean isBe(Token token) {
        return Set.of("was", "were").contains(token.lower());
    }

    /** "Meet the highest standards". */
    private boolean meetsMatter(List<Token> tokens, int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + MATTER_REACH)).stream()
                .takeWhile(token -> !token.lower().equals("with"))
                .anyMatch(token -> words.has(Use.MATTER, token));
    }

    /** "spoke by telephone with", "had spoken to", "told Minister Otieno", not "spoke to reporters". */
    private static boolean hasPartnerBehind(List<Token> tokens, int at, List<Person> people) {
        List<Token> behind = tokens.subList(at, Math.min(tokens.size(), at + 6));
        boolean tells = tokens.get(at).lemma().equals("tell");
        boolean to = tells
                || behind.stream().limit(2).anyMatch(token -> token.lower().equals("to"));
        Span reach = tokens.get(at)
                .span()
                .cover(tokens.get(Math.min(tokens.size(), at + MATTER_REACH) - 1)
                        .span());
        boolean counterpart = tells && behind.stream().anyMatch(token -> PARTNERS.contains(token.lemma()));
        return counterpart
                || (!tells && behind.stream().anyMatch(token -> token.lower().equals("with")))
                || (to
                        && people.stream()
                                .filter(Person::isRepresentative)
                                .flatMap(person -> person.mentions().stream())
                                .anyMatch(reach::overlaps));
    }
}
