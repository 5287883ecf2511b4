package org.entente.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.resolution.Appearance;
import org.entente.resolution.Claim;
import org.entente.resolution.Dossier;
import org.entente.resolution.ResolvedMeeting;
import org.entente.resolution.ResolvedOutcome.Naming;
import org.entente.resolution.ResolvedPerson;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.Participation;
import org.entente.statement.Statement;

/** From what one source says to what it was resolved to. */
final class DossierIndex {
    private final Iris iris;
    private final Map<Node, Claim> claims = new HashMap<>();
    private final Map<ReportPlace, ResolvedMeeting> meetings = new HashMap<>();
    private final Map<Naming, Node> outcomes = new HashMap<>();
    private final Map<PersonName, Node> persons = new HashMap<>();

    DossierIndex(Dossier dossier, Iris iris) {
        this.iris = iris;
        dossier.claims()
                .forEach(claim -> claim.attestations()
                        .forEach(told -> claims.put(
                                iris.statement(told.source(), told.statement().evidence()), claim)));
        dossier.meetings()
                .forEach(meeting -> meeting.reports()
                        .forEach(report -> meetings.put(new ReportPlace(report.source(), report.index()), meeting)));
        dossier.meetings()
                .forEach(meeting -> meeting.outcomes()
                        .forEach(outcome -> outcome.namings()
                                .forEach(naming -> outcomes.put(naming, iris.outcome(meeting.key(), outcome.key())))));
        dossier.persons().forEach(this::add);
    }

    private void add(ResolvedPerson person) {
        Node iri = iris.of(Thing.PERSON, person.key());
        for (Appearance appearance : person.appearances()) {
            persons.put(
                    new PersonName(
                            appearance.source(), appearance.participation().person()),
                    iri);
        }
    }

    /** The claim that a statement reports. */
    Node claim(String source, Statement statement) {
        Claim claim = claims.get(iris.statement(source, statement.evidence()));
        if (claim == null) {
            throw new IllegalArgumentException(
                    source + ": no claim for \"" + statement.evidence().quote() + "\"");
        }
        return iris.of(Thing.CLAIM, claim.key());
    }

    /** The meeting of a source's report. */
    Node meeting(String source, int index) {
        ResolvedMeeting meeting = meetings.get(new ReportPlace(source, index));
        if (meeting == null) {
            throw new IllegalArgumentException(source + ": no meeting for its report " + index);
        }
        return iris.of(Thing.MEETING, meeting.key());
    }

    /** The document that a source names. */
    Node outcome(String source, OutcomeDocument document) {
        Node outcome = outcomes.get(new Naming(source, document));
        if (outcome == null) {
            throw new IllegalArgumentException(source + ": no document for \"" + document.name() + "\"");
        }
        return outcome;
    }

    /** The person of a participation. */
    Node person(String source, Participation participation) {
        return speaker(source, participation.person())
                .orElseThrow(() ->
                        new IllegalArgumentException(source + ": no person for \"" + participation.person() + "\""));
    }

    /** The person whom a source lets speak, if it also introduces them. */
    Optional<Node> speaker(String source, String name) {
        return Optional.ofNullable(persons.get(new PersonName(source, name)));
    }

    private record ReportPlace(String source, int index) {}

    private record PersonName(String source, String name) {}
}
