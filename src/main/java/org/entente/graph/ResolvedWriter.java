package org.entente.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.resolution.Claim;
import org.entente.resolution.Divergence;
import org.entente.resolution.ResolvedMeeting;
import org.entente.resolution.ResolvedOutcome;
import org.entente.resolution.ResolvedPerson;
import org.entente.statement.Parties;

/** What the sources together say: meetings, claims, persons. */
record ResolvedWriter(GraphWriter graph, Iris iris, Parties parties) {

    void meeting(ResolvedMeeting meeting) {
        meeting.outcomes().forEach(outcome -> outcome(meeting, outcome));
        graph.about(iris.of(Thing.MEETING, meeting.key()))
                .type(Vocabulary.MEETING, SchemaDO.Event.asNode())
                .key()
                .label(new MeetingLabel(parties).of(meeting))
                .date(Vocabulary.DATE, meeting.date())
                .text(Vocabulary.FORMAT, meeting.format().code())
                .count(Vocabulary.ORDINAL, meeting.ordinal())
                .text(Vocabulary.SERIES, meeting.series())
                .text(Vocabulary.PLACE, meeting.place())
                .all(Vocabulary.HAS_PARTY, iris.parties(meeting.parties()))
                .all(Vocabulary.CHAIR, persons(meeting.chairs()))
                .all(
                        Vocabulary.OUTCOME,
                        meeting.outcomes().stream()
                                .map(outcome -> iris.outcome(meeting.key(), outcome.key()))
                                .toList())
                .texts(Vocabulary.DIVERGES_IN, aspects(meeting.divergences()));
    }

    private void outcome(ResolvedMeeting meeting, ResolvedOutcome outcome) {
        graph.about(iris.outcome(meeting.key(), outcome.key()))
                .type(Vocabulary.OUTCOME_DOCUMENT)
                .label(outcome.name())
                .text(Vocabulary.GENRE, outcome.genre().code());
    }

    void claim(Claim claim) {
        GraphWriter.Description description = graph.about(iris.of(Thing.CLAIM, claim.key()))
                .type(Vocabulary.CLAIM, kind(claim))
                .key()
                .label(Label.of(claim.label()))
                .all(Vocabulary.ACTOR, iris.parties(claim.actors()))
                .all(Vocabulary.ADDRESSEE, iris.parties(claim.addressees()))
                .all(Vocabulary.HAS_TOPIC, iris.topics(claim.topics()))
                .number(Vocabulary.INDEPENDENT_SOURCES, claim.independentSources())
                .all(
                        Vocabulary.SILENT_SOURCE,
                        claim.silent().stream().map(iris::source).toList())
                .texts(Vocabulary.DIVERGES_IN, aspects(claim.divergences()));
        if (!claim.meeting().isEmpty()) {
            description.link(Vocabulary.HAS_MEETING, iris.of(Thing.MEETING, claim.meeting()));
        }
    }

    void person(ResolvedPerson person) {
        graph.about(iris.of(Thing.PERSON, person.key()))
                .type(Vocabulary.REPRESENTATIVE, SchemaDO.Person.asNode())
                .key()
                .label(person.name())
                .texts(SKOS.altLabel.asNode(), person.otherNames())
                .all(Vocabulary.HAS_PARTY, iris.parties(person.party()));
        if (person.rank() == ResolvedPerson.Rank.MINISTER) {
            graph.about(iris.of(Thing.PERSON, person.key())).type(Vocabulary.MINISTER);
        }
    }

    private List<Node> persons(List<String> keys) {
        return keys.stream().map(key -> iris.of(Thing.PERSON, key)).toList();
    }

    private static Node kind(Claim claim) {
        return switch (claim.kind()) {
            case COMMITMENT -> Vocabulary.COMMITMENT;
            case PROPOSAL -> Vocabulary.PROPOSAL;
            case POSITION -> Vocabulary.POSITION;
        };
    }

    private static List<String> aspects(List<Divergence> divergences) {
        return divergences.stream()
                .map(divergence -> divergence.aspect().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
