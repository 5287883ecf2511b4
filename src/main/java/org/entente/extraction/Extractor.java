package org.entente.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Source;
import org.entente.extraction.actor.Discourse;
import org.entente.extraction.actor.Turns;
import org.entente.extraction.clause.ClauseParser;
import org.entente.extraction.content.ContentReader;
import org.entente.extraction.content.Units;
import org.entente.extraction.force.ForceLexicon;
import org.entente.extraction.meeting.MeetingFinder;
import org.entente.extraction.meeting.OutcomeFinder;
import org.entente.extraction.meeting.PeopleFinder;
import org.entente.extraction.meeting.Person;
import org.entente.extraction.party.Eras;
import org.entente.extraction.party.PartyFinder;
import org.entente.extraction.party.PartyMention;
import org.entente.extraction.stance.StanceReader;
import org.entente.extraction.topic.TopicClassifier;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.Topics;

/** All that rules find in one source: meetings, people and statements. Immutable; threads may share it. */
public final class Extractor {
    private final Parties register;
    private final Annotator annotator = new Annotator();
    private final PartyFinder parties;
    private final PeopleFinder people;
    private final MeetingFinder meetings = new MeetingFinder();
    private final OutcomeFinder outcomes = new OutcomeFinder();
    private final TopicClassifier topics;
    private final Units units = Units.read();
    private final ClauseParser clauses = new ClauseParser();
    private final StanceReader stances = new StanceReader(ForceLexicon.read());

    public Extractor(Parties register, Topics topics) {
        this.register = register;
        this.parties = new PartyFinder(register);
        this.people = new PeopleFinder(register);
        this.topics = new TopicClassifier(topics);
    }

    public Extraction extract(Source source) {
        AnnotatedDocument document = annotator.annotate(source);
        List<PartyMention> mentions = parties.find(document);
        List<Person> persons = people.find(document, mentions);
        Parties then = register.asOf(Eras.year(source));
        List<MeetingReport> reports =
                outcomes.complete(meetings.find(document, mentions, persons, then), document, mentions);
        Turns turns = Turns.of(document, persons);
        var discourse = new Discourse(document, mentions, persons, metAt(reports), then, turns);
        var statements = new StatementFinder(
                document,
                new VoiceTracker(document, turns.areSpeech() || discourse.isOfOne()),
                discourse,
                mentions,
                topics.read(document),
                new ContentReader(source, mentions, units),
                metAt(reports).isEmpty() ? -1 : 0);
        List<Statement> found = statements.find(clauses, stances);
        boolean together = !reports.isEmpty()
                || VoiceTracker.isTitledJoint(source)
                || isOfSeveral(found)
                || statements.areDeclared()
                || (statements.areHeard() && meetings.areNamed(document));
        return new Extraction(
                source, reports, meetings.speakers(document, persons, reports), together ? found : List.of());
    }

    /**
     * What one party declares alone, in a text that speaks of no meeting, is no stance at one; several parties declare
     * nothing together without having dealt with each other.
     */
    private static boolean isOfSeveral(List<Statement> statements) {
        Set<List<PartyCode>> actors = statements.stream().map(Statement::actors).collect(Collectors.toSet());
        return actors.stream().allMatch(one -> one.size() > 1)
                || actors.stream().anyMatch(one -> actors.stream().anyMatch(other -> Collections.disjoint(one, other)));
    }

    /** Those who met at the meeting that the text reports; nobody where it only mentions one. */
    private static List<PartyCode> metAt(List<MeetingReport> reports) {
        return reports.stream()
                .limit(1)
                .filter(report -> !report.mentioned())
                .flatMap(report -> report.parties().stream())
                .toList();
    }
}
