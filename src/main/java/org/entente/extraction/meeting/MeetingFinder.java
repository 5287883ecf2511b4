package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.document.Source;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.DateFinder;
import org.entente.language.DatedWords;
import org.entente.language.Sentence;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.entente.statement.Parties;

/**
 * Finds the meetings that a text reports or mentions, and who took part or spoke about them. Immutable; threads may
 * share it.
 */
public final class MeetingFinder {
    private static final int MANY = 3;

    private final MeetingWords words = new MeetingWords();

    /**
     * The meetings, the reported one first.
     *
     * @param parties the register, with the members of the document's time
     */
    public List<MeetingReport> find(
            AnnotatedDocument document, List<PartyMention> mentions, List<Person> people, Parties parties) {
        Speakers speakers = new Speakers(document, words);
        List<Person> speaking = people.stream()
                .filter(person -> person.isRepresentative()
                        && (speakers.speaks(person) || person.isTheMinister() || speakers.addresses(person)))
                .toList();
        List<Person> addressing = speaking.stream().filter(speakers::addresses).toList();
        DateFinder dates = DateFinder.in(document.source());
        List<Scene> scenes = scenes(document, mentions, people, dates);
        int lead = MeetingTeller.endOfLead(document);
        boolean untold = scenes.stream()
                .allMatch(scene -> scene.aside() || scene.sentence().span().start() >= lead);
        if (untold && areMany(speaking)) {
            gathering(document, dates).ifPresent(scene -> scenes.add(0, scene));
        }
        return new MeetingTeller(document, words, parties, speaking, addressing)
                .tell(scenes, leadDate(document, people, dates));
    }

    /** Whether ministers of several states have their say in one text, as they do where they have met. */
    private static boolean areMany(List<Person> speaking) {
        return speaking.stream()
                        .flatMap(person -> person.party().stream())
                        .distinct()
                        .count()
                >= MANY;
    }

    /** "Interior ministers left Luxembourg as divided as ever": a first sentence that tells of those who met. */
    private Optional<Scene> gathering(AnnotatedDocument document, DateFinder dates) {
        return document.sentences().stream()
                .filter(sentence -> sentence.role() == Sentence.Role.PROSE)
                .limit(1)
                .flatMap(sentence ->
                        new SceneReader(document.source().text(), words, dates).gathering(sentence).stream())
                .findFirst();
    }

    /** People who speak in a text without taking part in its meetings. */
    public List<Participation> speakers(AnnotatedDocument document, List<Person> people, List<MeetingReport> meetings) {
        return new Speakers(document, words).outside(people, meetings);
    }

    /** Whether a text speaks of any meeting at all, be it one yet to come or one of others. */
    public boolean areNamed(AnnotatedDocument document) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> words.has(MeetingWords.Use.EVENT, token));
    }

    /** The day in a first sentence that lets a participant speak: "Otieno said on Thursday that". */
    private static Optional<DatedWords> leadDate(AnnotatedDocument document, List<Person> people, DateFinder dates) {
        Source source = document.source();
        return document.sentences().stream()
                .filter(sentence -> sentence.role() == Sentence.Role.PROSE)
                .limit(1)
                .filter(sentence -> people.stream()
                        .filter(Person::isRepresentative)
                        .flatMap(person -> person.mentions().stream())
                        .anyMatch(sentence.span()::contains))
                .flatMap(sentence -> dates.find(source.text(), sentence.span()).stream()
                        .filter(date -> !SceneDays.isLimit(source.text(), sentence.span(), date.span())))
                .findFirst();
    }

    private List<Scene> scenes(
            AnnotatedDocument document, List<PartyMention> mentions, List<Person> people, DateFinder dates) {
        SceneReader reader = new SceneReader(document.source().text(), words, dates);
        NavigableMap<Integer, Integer> named = new TreeMap<>();
        IntStream.range(0, people.size())
                .forEach(person -> people.get(person).mentions().forEach(span -> named.put(span.start(), person)));
        List<Scene> scenes = new ArrayList<>();
        int next = 0;
        boolean listing = false;
        for (Sentence sentence : document.sentences()) {
            int from = next;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                next++;
            }
            List<Person> present = named
                    .subMap(sentence.span().start(), sentence.span().end())
                    .values()
                    .stream()
                    .distinct()
                    .sorted()
                    .map(people::get)
                    .toList();
            List<PartyMention> within = mentions.subList(from, next);
            Optional<Scene> line = listing ? reader.listed(sentence, present) : Optional.empty();
            line.or(() -> reader.read(sentence, within, present)).ifPresent(scenes::add);
            listing = line.isPresent() || reader.opensAttendance(sentence);
        }
        return scenes;
    }
}
