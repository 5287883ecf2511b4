package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.CodePoints;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.language.AnnotatedDocument;
import org.entente.language.DatedWords;
import org.entente.language.Token;
import org.entente.statement.Evidence;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.entente.statement.Participation.Role;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/** Puts the scenes of a text together to meetings. */
final class MeetingTeller {
    /** A text tells of the meeting that it reports in its first sentences; who is named later is talked about. */
    private static final int LEAD = 6;

    private static final Set<String> HELD = Set.of("had", "held", "have");

    private final Source source;
    private final CodePoints codePoints;
    private final int early;
    private final Setting setting;
    private final Parties parties;
    private final List<Person> speaking;
    private final Voices voices;

    /**
     * @param speaking the representatives whom the text lets speak
     * @param addressing those of them who speak to the meeting
     */
    MeetingTeller(
            AnnotatedDocument document,
            MeetingWords words,
            Parties parties,
            List<Person> speaking,
            List<Person> addressing) {
        this.source = document.source();
        this.codePoints = CodePoints.of(source.text());
        this.early = endOfLead(document);
        this.setting = new Setting(source, words, early);
        this.parties = parties;
        this.speaking = speaking;
        this.voices = new Voices(parties, speaking, addressing);
    }

    /** Where the first sentences end. */
    static int endOfLead(AnnotatedDocument document) {
        return document.sentences().stream()
                .limit(LEAD)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
    }

    /**
     * The reported meeting, further ones, then those that are only mentioned.
     *
     * @param lead the day that the first sentence names
     */
    List<MeetingReport> tell(List<Scene> scenes, Optional<DatedWords> lead) {
        List<Scene> main = new ArrayList<>();
        List<List<Scene>> further = new ArrayList<>();
        List<Scene> aside = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.aside() || (!main.isEmpty() && isLongAgo(scene))) {
                aside.add(scene);
            } else if (scene.again() && bringsOthers(scene, main)) {
                further.add(List.of(scene));
            } else {
                main.add(scene);
            }
        }
        List<MeetingReport> meetings = new ArrayList<>();
        if (tells(main.stream().filter(this::isEarly).toList())) {
            List<Scene> others = new ArrayList<>(aside);
            further.forEach(others::addAll);
            meetings.add(report(main, false, voices.at(parties(main), main, others), lead));
        } else {
            aside.addAll(main);
        }
        further.forEach(meeting -> meetings.add(report(meeting, false, List.of(), Optional.empty())));
        aside.stream()
                .filter(scene ->
                        !scene.people().isEmpty() || !scene.title().name().isEmpty())
                .forEach(scene -> meetings.add(report(List.of(scene), true, List.of(), Optional.empty())));
        return List.copyOf(meetings);
    }

    /** Whether a scene is dated more than a month before the publication: reports tell what is new. */
    private boolean isLongAgo(Scene scene) {
        return source.published().isFull()
                && scene.date()
                        .map(DatedWords::date)
                        .map(PartialDate::iso)
                        .filter(iso -> iso.matches("\\d{4}-\\d\\d.*"))
                        .filter(iso -> iso.compareTo(source.published()
                                        .toLocalDate()
                                        .minusMonths(1)
                                        .toString()
                                        .substring(0, iso.length()))
                                < 0)
                        .isPresent();
    }

    private boolean isEarly(Scene scene) {
        return setting.isEarly(scene);
    }

    /** Whether scenes say who met or how the meeting is called; else those who speak of it were there. */
    private boolean tells(List<Scene> scenes) {
        boolean told = scenes.stream()
                .anyMatch(scene -> !scene.people().isEmpty()
                        || !scene.parties().isEmpty()
                        || !scene.title().name().isEmpty());
        long parties = speaking.stream()
                .flatMap(person -> person.party().stream())
                .distinct()
                .count();
        boolean ofSeveral = scenes.stream()
                .flatMap(scene -> scene.sentence().tokens().stream())
                .anyMatch(setting.words()::meansSeveral);
        boolean ours = parties > 0 && scenes.stream().anyMatch(MeetingTeller::isOurs);
        return told || ours || (!scenes.isEmpty() && (parties > 1 || (parties == 1 && ofSeveral)));
    }

    /** "Today we had talks": the one who speaks was there. */
    private static boolean isOurs(Scene scene) {
        List<Token> tokens = scene.sentence().tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(at -> tokens.get(at).span().start() < scene.trigger().start())
                .anyMatch(at -> tokens.get(at).lower().equals("we")
                        && HELD.contains(tokens.get(at + 1).lower()));
    }

    private static boolean bringsOthers(Scene scene, List<Scene> main) {
        Set<Person> known = new LinkedHashSet<>();
        main.forEach(earlier -> known.addAll(earlier.people()));
        return !known.isEmpty() && !known.containsAll(scene.people());
    }

    private MeetingReport report(
            List<Scene> scenes, boolean mentioned, List<Person> speaking, Optional<DatedWords> lead) {
        Scene first = scenes.get(0);
        MeetingTitle title = scenes.stream()
                .map(Scene::title)
                .filter(name -> !name.name().isEmpty())
                .findFirst()
                .orElse(first.title());
        int ordinal = scenes.stream()
                .mapToInt(scene -> scene.title().ordinal())
                .filter(n -> n > 0)
                .findFirst()
                .orElse(0);
        Optional<DatedWords> date = date(scenes).or(() -> lead);
        return new MeetingReport(
                title.name(),
                title.series(),
                ordinal,
                Lasting.of(scenes, source)
                        .firstDay(date.map(DatedWords::date)
                                .filter(PartialDate::isStated)
                                .orElse(mentioned ? PartialDate.UNSTATED : dateline())),
                date.map(words -> words.span().of(source.text())).orElse(""),
                setting.format(scenes),
                setting.place(scenes),
                voices.areIncomplete(parties(scenes)) ? parties(scenes, speaking) : parties(scenes),
                participations(scenes, speaking),
                mentioned,
                Evidence.of(source, first.trigger(), codePoints));
    }

    private static Optional<DatedWords> date(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.date().stream())
                .min(Comparator.comparing(DatedWords::isPeriod)
                        .thenComparing(day -> !day.date().isFull()));
    }

    /** A communiqué is dated by the place and day at its top. */
    private PartialDate dateline() {
        return source.dateline().isEmpty() ? PartialDate.UNSTATED : source.published();
    }

    private List<PartyCode> parties(List<Scene> scenes) {
        return parties(scenes, List.of());
    }

    private List<PartyCode> parties(List<Scene> scenes, List<Person> speaking) {
        Set<PartyCode> stated = Stream.concat(
                        scenes.stream().filter(scene -> isEarly(scene) && !scene.again()),
                        scenes.stream().filter(this::listsParties))
                .flatMap(this::named)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<PartyCode> named = stated.stream()
                .filter(code -> !isGroup(code) || !areNamed(parties.members(code), stated))
                .flatMap(this::members)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<PartyCode> represented = Stream.concat(
                        scenes.stream().flatMap(scene -> scene.people().stream()), speaking.stream())
                .flatMap(person -> person.party().stream())
                .flatMap(this::members)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<PartyCode> all = new TreeSet<>(named);
        represented.stream()
                .filter(party -> named.stream().noneMatch(body -> speakFor(body, party, represented)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** "The OPEC ministers": those of its members stand for the organisation where nobody else does. */
    private boolean speakFor(PartyCode body, PartyCode member, Set<PartyCode> represented) {
        return !represented.contains(body)
                && !body.equals(member)
                && parties.members(body).contains(member);
    }

    /** Those whom a scene names, but for the country in a person's title. */
    private Stream<PartyCode> named(Scene scene) {
        return scene.parties().stream()
                .filter(code -> scene.people().stream()
                        .noneMatch(person -> person.party().contains(code)));
    }

    /** Of a group that is named beside its members only these are meant: "the Group of Seven -- Canada, France, …". */
    private static boolean areNamed(List<PartyCode> members, Set<PartyCode> stated) {
        return members.stream().filter(stated::contains).count() > 1;
    }

    private boolean listsParties(Scene scene) {
        return scene.parties().size() >= SceneReader.LONG_LIST;
    }

    /** A group is no more than its members, an organisation is a party of its own. */
    private Stream<PartyCode> members(PartyCode code) {
        return isGroup(code) ? parties.members(code).stream() : Stream.of(code);
    }

    private boolean isGroup(PartyCode code) {
        return parties.find(code)
                .filter(party -> party.type() == Party.Type.GROUP)
                .isPresent();
    }

    private List<Participation> participations(List<Scene> scenes, List<Person> speaking) {
        Set<Person> present = new LinkedHashSet<>();
        scenes.forEach(scene -> present.addAll(scene.people()));
        present.addAll(speaking);
        List<Person> chairs =
                scenes.stream().flatMap(scene -> scene.chair().stream()).toList();
        return present.stream()
                .map(person -> new Participation(
                        person.name(),
                        person.party(),
                        person.office(),
                        chairs.contains(person) ? Role.CHAIR : Role.PARTICIPANT,
                        Evidence.of(source, person.mentions().get(0), codePoints)))
                .toList();
    }
}
