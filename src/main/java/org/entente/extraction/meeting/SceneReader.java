package org.entente.extraction.meeting;

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
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/** Reads what a sentence tells of a meeting. */
final class SceneReader {
    private static final Pattern TO_BE_HELD = Pattern.compile(
            "^[^.;]*?\\b(?:to be (?:held|hosted|convened)|scheduled (?:for|in|on|to)|due (?:in|on|to))\\b");
    private static final int REACH_OF_PLAN = 80;
    static final int LONG_LIST = 5;

    private static final int SHORTEST_LIST_OF_PEOPLE = 3;
    private static final Set<String> LABELS = Set.of("speakers", "participants", "present", "attendees", "attendance");

    private static final Set<String> JOINING = WordGroup.named("joins-meeting");
    private static final Set<String> MISSING = WordGroup.named("misses");
    private static final Set<String> ATTENDED =
            Set.of("attended", "attending", "participated", "participating", "represented", "delegations", "delegates");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final int POSSESSION_REACH = 8;
    private static final int OPENING = 7;

    private final String text;
    private final MeetingWords words;
    private final DateFinder dates;
    private final SceneDays days;
    private final Triggers triggers;

    SceneReader(String text, MeetingWords words, DateFinder dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
        this.days = new SceneDays(text, words, dates);
        this.triggers = new Triggers(words);
    }

    /** What a sentence tells, if it tells of a meeting at all. */
    Optional<Scene> read(Sentence sentence, List<PartyMention> mentions, List<Person> people) {
        Optional<Trigger> found = triggers.find(sentence, people, () -> listsParties(sentence, mentions));
        if (found.isEmpty()) {
            return agreement(sentence, mentions, people).or(() -> attendance(sentence, people));
        }
        Trigger trigger = found.get();
        if (isMissed(sentence.tokens(), trigger.at())) {
            return Optional.empty();
        }
        Scene scene = scene(sentence, trigger, mentions, people);
        // "Ministers of Kenya and Peru failed to agree, conference sources said": the verb tells more than the noun.
        boolean tells = trigger.verb()
                || !scene.people().isEmpty()
                || (!scene.aside() && !scene.parties().isEmpty());
        return tells
                ? Optional.of(scene)
                : decision(sentence, new Conveners(sentence.tokens(), mentions, words), people)
                        .or(() -> Optional.of(scene));
    }

    private boolean listsParties(Sentence sentence, List<PartyMention> mentions) {
        return attendees(sentence).before(sentence.span().end(), mentions).size() >= LONG_LIST;
    }

    private Optional<Scene> agreement(Sentence sentence, List<PartyMention> mentions, List<Person> people) {
        Conveners conveners = new Conveners(sentence.tokens(), mentions, words);
        return decision(sentence, conveners, people).or(() -> partners(sentence, conveners, mentions, people));
    }

    /** "Ministers of Kenya and Peru decided": what several officials do only together. */
    private Optional<Scene> decision(Sentence sentence, Conveners conveners, List<Person> people) {
        List<PartyCode> parties = conveners.parties();
        return conveners
                .agreement()
                .map(verb -> told(
                        sentence,
                        verb.span(),
                        present(sentence, people, verb.span().start()),
                        parties,
                        days.decided(sentence)))
                .filter(scene -> !scene.parties().isEmpty() || !scene.people().isEmpty());
    }

    /** "Kenya and Peru agreed", "Minister Otieno and Minister Quispe agreed": two who agree have met. */
    private Optional<Scene> partners(
            Sentence sentence, Conveners conveners, List<PartyMention> mentions, List<Person> people) {
        return conveners.verb().flatMap(verb -> {
            List<Person> present = present(sentence, people, verb.span().start());
            List<PartyCode> named = attendees(sentence).before(verb.span().start(), mentions);
            Set<PartyCode> all = new TreeSet<>(named);
            present.forEach(person -> all.addAll(person.party()));
            return all.size() > 1
                    ? Optional.of(told(sentence, verb.span(), present, named, days.decided(sentence)))
                    : Optional.empty();
        });
    }

    private List<Person> present(Sentence sentence, List<Person> people, int until) {
        return people.stream()
                .filter(person -> takesPart(person, sentence, sentence.span().start(), until))
                .toList();
    }

    /** "Interior ministers left Lima": a sentence about several who represent their parties. */
    Optional<Scene> gathering(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(OPENING)
                .filter(words::meansSeveral)
                .findFirst()
                .map(people -> told(sentence, people.span(), List.of(), List.of(), days.in(sentence)));
    }

    /** A list of representatives is a list of those who took part; one with a label, or a signature, may be short. */
    private Optional<Scene> attendance(Sentence sentence, List<Person> people) {
        List<Person> listed = people.stream()
                .filter(person -> takesPart(
                        person,
                        sentence,
                        sentence.span().start(),
                        sentence.span().end()))
                .toList();
        long represented = listed.stream().map(Person::party).distinct().count();
        boolean labelled = IntStream.range(1, Math.min(sentence.tokens().size(), OPENING))
                .filter(at -> sentence.tokens().get(at).text().equals(":"))
                .findFirst()
                .stream()
                .anyMatch(at -> at == 1
                        ? LABELS.contains(sentence.tokens().get(0).lower())
                        : sentence.tokens().get(0).lower().equals("for"));
        return represented < (labelled ? 1 : SHORTEST_LIST_OF_PEOPLE)
                ? Optional.empty()
                : Optional.of(told(sentence, sentence.span(), listed, List.of(), Optional.empty()));
    }

    /** "The following ministers attended:", "Participants:": what tells that a list of those who took part follows. */
    boolean opensAttendance(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(tokens.size() - 1).text().equals(":")
                && tokens.stream()
                        .anyMatch(token -> LABELS.contains(token.lower()) || ATTENDED.contains(token.lower()));
    }

    /** A line of such a list. */
    Optional<Scene> listed(Sentence sentence, List<Person> people) {
        List<Person> listed = present(sentence, people, sentence.span().end());
        return listed.isEmpty()
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
                before.matches("(?is).*\\b(?:also|separately|in addition)\\b.*")
                        && trigger.verb()
                        && !joinsMeeting(tokens, at),
                present,
                attendees.before(topic, mentions),
                Chairs.in(tokens, present),
                words.has(Use.EVENT, tokens.get(noun))
                        ? MeetingTitle.around(text, tokens, noun, words)
                        : MeetingTitle.NONE,
                days.met(sentence, at, topic).filter(date -> aside || !dates.isYetToCome(date)));
    }

    /** "also attended the talks", but not "also attended the summit of the Andean states". */
    private boolean joinsMeeting(List<Token> tokens, int at) {
        return JOINING.contains(tokens.get(at).lemma())
                && IntStream.range(at + 2, Math.min(tokens.size() - 1, at + OPENING))
                        .anyMatch(noun -> words.has(Use.EVENT, tokens.get(noun))
                                && DEFINITE.contains(tokens.get(noun - 1).lower())
                                && tokens.get(noun + 1).tag() == Tag.PUNCTUATION);
    }

    /** "Silva did not attend", "was absent from the talks": who was not there. */
    private static boolean isMissed(List<Token> tokens, int at) {
        boolean negated = at > 0 && NOT.contains(tokens.get(at - 1).lower());
        return negated
                || IntStream.iterate(at - 1, before -> before >= 0, before -> before - 1)
                        .takeWhile(before -> tokens.get(before).tag() != Tag.PUNCTUATION
                                && tokens.get(before).tag() != Tag.SUBORDINATOR)
                        .limit(OPENING)
                        .anyMatch(before -> MISSING.contains(tokens.get(before).lemma()));
    }

    /** "the conference on fish, to be held in June". */
    private boolean isToBeHeld(Span meeting, Sentence sentence) {
        int end = Math.min(sentence.span().end(), meeting.end() + REACH_OF_PLAN);
        return TO_BE_HELD.matcher(text.substring(meeting.end(), end)).find();
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
}
