package org.entente.extraction.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.DateFinder;
import org.entente.language.DatedWords;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** Reads what a sentence tells of a meeting. */
final class SceneReader {
    private static final Set<Tag> VERBS =
            Set.of(Tag.VERB_BASE, Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_PARTICIPLE, Tag.VERB_ING);
    private static final Set<String> CHAIRING = Set.of("chair", "co-chair", "preside");
    private static final Pattern BEHIND_LIMIT = Pattern.compile(
            "\\b(?:by|until|till|since|before|from|starting|beginning|effective|commencing|due) (?:on |the end of )?$");
    private static final Pattern BEHIND_SAYING = Pattern.compile("\\b(?:said|announced|told [\\w ]{1,20}?) (?:on )?$");
    private static final Pattern TO_BE_HELD = Pattern.compile(
            "^[^.;]*?\\b(?:to be (?:held|hosted|convened)|scheduled (?:for|in|on|to)|due (?:in|on|to))\\b");
    private static final int REACH_OF_PLAN = 80;
    static final int LONG_LIST = 5;

    private static final int SHORTEST_LIST_OF_PEOPLE = 3;
    private static final Set<String> LABELS = Set.of("speakers", "participants", "present", "attendees", "attendance");

    private static final Set<String> VISITING = Set.of("pay", "make", "undertake");
    private static final int VISIT_REACH = 8;
    private static final int MATTER_REACH = 7;
    private static final int POSSESSION_REACH = 8;

    private final String text;
    private final MeetingWords words;
    private final DateFinder dates;

    SceneReader(String text, MeetingWords words, DateFinder dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
    }

    /** What a sentence tells, if it tells of a meeting at all. */
    Optional<Scene> read(Sentence sentence, List<PartyMention> mentions, List<Person> people) {
        Trigger trigger = trigger(sentence, mentions, people);
        if (trigger.at() < 0) {
            return agreement(sentence, mentions, people).or(() -> attendance(sentence, people));
        }
        Scene scene = scene(sentence, trigger, mentions, people);
        // "Ministers of Kenya and Peru failed to agree, conference sources said": the verb tells more than the noun.
        boolean tells = trigger.verb()
                || !scene.people().isEmpty()
                || (!scene.aside() && !scene.parties().isEmpty());
        return tells
                ? Optional.of(scene)
                : decision(sentence, new Conveners(sentence.tokens(), mentions, words))
                        .or(() -> Optional.of(scene));
    }

    private Optional<Scene> agreement(Sentence sentence, List<PartyMention> mentions, List<Person> people) {
        Conveners conveners = new Conveners(sentence.tokens(), mentions, words);
        return decision(sentence, conveners).or(() -> partners(sentence, conveners, mentions, people));
    }

    /** "Ministers of Kenya and Peru decided": what several officials do only together. */
    private Optional<Scene> decision(Sentence sentence, Conveners conveners) {
        List<PartyCode> parties = conveners.parties();
        return conveners
                .agreement()
                .filter(verb -> !parties.isEmpty())
                .map(verb -> told(sentence, verb.span(), List.of(), parties, ownDate(sentence)));
    }

    /** "Kenya and Peru agreed", "Minister Otieno and Minister Quispe agreed": two who agree have met. */
    private Optional<Scene> partners(
            Sentence sentence, Conveners conveners, List<PartyMention> mentions, List<Person> people) {
        return conveners.verb().flatMap(verb -> {
            List<Person> present = people.stream()
                    .filter(person -> takesPart(
                            person,
                            sentence,
                            sentence.span().start(),
                            verb.span().start()))
                    .toList();
            List<PartyCode> named = attendees(sentence).before(verb.span().start(), mentions);
            Set<PartyCode> all = new TreeSet<>(named);
            present.forEach(person -> all.addAll(person.party()));
            return all.size() > 1
                    ? Optional.of(told(sentence, verb.span(), present, named, ownDate(sentence)))
                    : Optional.empty();
        });
    }

    /** "Interior ministers left Lima": a sentence about several who represent their parties. */
    Optional<Scene> gathering(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(MATTER_REACH)
                .filter(words::meansSeveral)
                .findFirst()
                .map(people -> told(sentence, people.span(), List.of(), List.of(), date(sentence)));
    }

    /** A list of representatives is a list of those who took part; one with a label may be short. */
    private Optional<Scene> attendance(Sentence sentence, List<Person> people) {
        List<Person> listed = people.stream()
                .filter(person -> takesPart(
                        person,
                        sentence,
                        sentence.span().start(),
                        sentence.span().end()))
                .toList();
        long represented = listed.stream().map(Person::party).distinct().count();
        boolean labelled = sentence.tokens().size() > 1
                && LABELS.contains(sentence.tokens().get(0).lower())
                && sentence.tokens().get(1).text().equals(":");
        return represented < (labelled ? 1 : SHORTEST_LIST_OF_PEOPLE)
                ? Optional.empty()
                : Optional.of(told(sentence, sentence.span(), listed, List.of(), Optional.empty()));
    }

    /** A scene that only tells who took part. */
    private static Scene told(
            Sentence sentence, Span trigger, List<Person> people, List<PartyCode> parties, Optional<DatedWords> date) {
        return new Scene(
                sentence, trigger, false, false, false, people, parties, Optional.empty(), MeetingTitle.NONE, date);
    }

    private Scene scene(Sentence sentence, Trigger trigger, List<PartyMention> mentions, List<Person> people) {
        List<Token> tokens = sentence.tokens();
        int at = trigger.at();
        Span span = tokens.get(at).span();
        String before = text.substring(sentence.span().start(), span.start()).replaceAll("\\s+", " ");
        boolean aside = words.isAside(before) || Hearsay.isReported(tokens, at) || isToBeHeld(span, sentence);
        int from = aside
                ? Hearsay.startOfAside(tokens, at, trigger.verb())
                : sentence.span().start();
        Attendees attendees = attendees(sentence);
        int topic = attendees.end(at);
        int attended = attendees.attendedFrom(topic);
        List<Person> present = people.stream()
                .filter(person -> takesPart(person, sentence, from, topic)
                        || takesPart(person, sentence, attended, sentence.span().end()))
                .toList();
        int noun = IntStream.range(at, tokens.size())
                .filter(i -> tokens.get(i).span().start() < topic)
                .filter(i -> words.has(Use.EVENT, tokens.get(i)))
                .findFirst()
                .orElse(at);
        return new Scene(
                sentence,
                span,
                words.has(Use.PRESENCE, tokens.get(at)) && (trigger.verb() || !present.isEmpty()),
                aside,
                before.matches("(?is).*\\b(?:also|separately|in addition)\\b.*") && trigger.verb(),
                present,
                attendees.before(topic, mentions),
                chair(tokens, present),
                words.has(Use.EVENT, tokens.get(noun))
                        ? MeetingTitle.around(text, tokens, noun, words)
                        : MeetingTitle.NONE,
                date(sentence, at, topic).filter(date -> aside || !dates.isYetToCome(date)));
    }

    /** "the conference on fish, to be held in June". */
    private boolean isToBeHeld(Span meeting, Sentence sentence) {
        int end = Math.min(sentence.span().end(), meeting.end() + REACH_OF_PLAN);
        return TO_BE_HELD.matcher(text.substring(meeting.end(), end)).find();
    }

    /** A verb tells more than a noun; of several the first. */
    private Trigger trigger(Sentence sentence, List<PartyMention> mentions, List<Person> people) {
        List<Token> tokens = sentence.tokens();
        boolean headline = sentence.role() == Sentence.Role.HEADING;
        for (int at = 0; at < tokens.size(); at++) {
            boolean tells = VERBS.contains(tokens.get(at).tag())
                    && !Hearsay.isPurpose(tokens, at)
                    && (words.has(Use.VERB, tokens.get(at))
                            || (words.has(Use.VERB_WITH, tokens.get(at)) && hasPartnerBehind(tokens, at, people)));
            boolean verb = tells
                    || isPresent(tokens, at)
                    || isVisit(tokens, at)
                    || isTakingPart(tokens, at)
                    || (headline && words.isHeadlineVerb(tokens.get(at)));
            if (verb && !meetsMatter(tokens, at)) {
                return new Trigger(at, true);
            }
            if (words.has(Use.LIST, tokens.get(at))
                    && attendees(sentence)
                                    .before(sentence.span().end(), mentions)
                                    .size()
                            >= LONG_LIST) {
                return new Trigger(at, false);
            }
            if (words.has(Use.EVENT, tokens.get(at))
                    && !VERBS.contains(tokens.get(at).tag())) {
                return new Trigger(at, false);
            }
        }
        return new Trigger(-1, false);
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
        if (!tokens.get(at).lower().equals("present")) {
            return false;
        }
        boolean opens = at + 1 < tokens.size()
                && isBe(tokens.get(at + 1))
                && tokens.subList(0, at).stream().allMatch(token -> token.tag() == Tag.ADVERB);
        boolean closes = at > 1
                && (isBe(tokens.get(at - 1)) || (tokens.get(at - 1).tag() == Tag.ADVERB && isBe(tokens.get(at - 2))));
        return opens || closes;
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

    /** "spoke by telephone with", "had spoken to Minister Otieno", not "spoke to reporters". */
    private static boolean hasPartnerBehind(List<Token> tokens, int at, List<Person> people) {
        List<Token> behind = tokens.subList(at, Math.min(tokens.size(), at + 6));
        boolean to = behind.stream().limit(2).anyMatch(token -> token.lower().equals("to"));
        Span reach = tokens.get(at)
                .span()
                .cover(tokens.get(Math.min(tokens.size(), at + MATTER_REACH) - 1)
                        .span());
        return behind.stream().anyMatch(token -> token.lower().equals("with"))
                || (to
                        && people.stream()
                                .filter(Person::isRepresentative)
                                .flatMap(person -> person.mentions().stream())
                                .anyMatch(reach::overlaps));
    }

    private Attendees attendees(Sentence sentence) {
        return new Attendees(text, words, sentence);
    }

    private boolean takesPart(Person person, Sentence sentence, int from, int topic) {
        return person.isRepresentative()
                && !person.party().isEmpty()
                && person.mentions().stream()
                        .filter(mention -> sentence.span().contains(mention))
                        .filter(mention -> mention.start() < topic)
                        .filter(mention -> mention.start() >= from)
                        .anyMatch(mention -> !isOwner(sentence, mention));
    }

    /** Whether a name stands in the possessive, and not as owner of a meeting ("Otieno's talks"). */
    private boolean isOwner(Sentence sentence, Span mention) {
        List<Token> tokens = sentence.tokens();
        int next = sentence.indexBehind(mention);
        if (next >= tokens.size() || !tokens.get(next).isPossessive()) {
            return false;
        }
        return tokens.subList(next, Math.min(tokens.size(), next + POSSESSION_REACH)).stream()
                .noneMatch(token -> words.has(Use.EVENT, token) || token.lower().equals("participation"));
    }

    private Optional<Person> chair(List<Token> tokens, List<Person> present) {
        return tokens.stream()
                .filter(token -> CHAIRING.contains(token.lemma()) && VERBS.contains(token.tag()))
                .findFirst()
                .flatMap(verb -> nearest(present, verb.span(), isPassive(tokens, verb)));
    }

    private static boolean isPassive(List<Token> tokens, Token verb) {
        return tokens.stream()
                .filter(token -> token.span().start() >= verb.span().end())
                .limit(1)
                .anyMatch(token -> token.lower().equals("by"));
    }

    /** The person named nearest to a verb: before it, or behind it where it is passive. */
    private static Optional<Person> nearest(List<Person> present, Span verb, boolean passive) {
        return present.stream()
                .filter(person -> distance(person, verb, passive) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(person -> distance(person, verb, passive)));
    }

    private static int distance(Person person, Span verb, boolean passive) {
        return person.mentions().stream()
                .filter(mention -> passive == (mention.start() > verb.start()))
                .mapToInt(mention -> Math.abs(mention.start() - verb.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The day that the sentence names, but not that of another meeting, which the talks are about. */
    private Optional<DatedWords> date(Sentence sentence, int trigger, int topic) {
        Optional<DatedWords> date = date(sentence);
        boolean another = date.filter(day -> sentence.tokens().stream()
                        .skip(trigger + 1L)
                        .filter(token -> token.span().start() >= topic
                                && token.span().end() <= day.span().start())
                        .anyMatch(token -> words.has(Use.EVENT, token)))
                .isPresent();
        return another ? Optional.empty() : date;
    }

    /** The day of what was decided, and not the one on which somebody said so. */
    private Optional<DatedWords> ownDate(Sentence sentence) {
        return date(sentence)
                .filter(date -> !BEHIND_SAYING
                        .matcher(text.substring(
                                sentence.span().start(), date.span().start()))
                        .find());
    }

    /** The first day that the sentence names, else the first month or year. */
    private Optional<DatedWords> date(Sentence sentence) {
        return dates.find(text, sentence.span()).stream()
                .filter(date -> !isLimit(text, sentence.span(), date.span()))
                .min(Comparator.comparing(DatedWords::isPeriod));
    }

    /** "by June", "until Friday": a day up to which something goes on, not one on which they meet. */
    static boolean isLimit(String text, Span sentence, Span date) {
        boolean range = date.of(text).matches(".*\\d\\s?(?:-|–|to|until)\\s.*|.*\\d[-–]\\d.*");
        return !range
                && BEHIND_LIMIT
                        .matcher(text.substring(sentence.start(), date.start()))
                        .find();
    }

    /** Where the word stands; -1 for nowhere. */
    private record Trigger(int at, boolean verb) {}
}
