package org.entente.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evaluation.Prediction.FoundMeeting;
import org.entente.evaluation.Prediction.FoundPerson;
import org.entente.evaluation.Prediction.FoundStatement;
import org.entente.resolution.Claim.Attestation;
import org.entente.resolution.Dossier;
import org.entente.resolution.ResolvedMeeting;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/** What a dossier says of each of its sources, in the scorer's terms. */
final class Predictions {
    private final Map<Attestation, String> claims;
    private final Map<ResolvedMeeting.Report, ResolvedMeeting> meetings;

    private final Topics topics;

    private Predictions(Dossier dossier, Topics topics) {
        this.topics = topics;
        claims = dossier.claims().stream()
                .flatMap(claim -> claim.attestations().stream().map(a -> Map.entry(a, claim.key())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        meetings = dossier.meetings().stream()
                .flatMap(meeting -> meeting.reports().stream().map(report -> Map.entry(report, meeting)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<Prediction> of(Dossier dossier, Topics topics) {
        Predictions predictions = new Predictions(dossier, topics);
        return dossier.extractions().stream().map(predictions::of).toList();
    }

    private Prediction of(Extraction extraction) {
        String source = extraction.source().name();
        String text = extraction.source().text();
        return new Prediction(
                source.replaceFirst("\\.[^.]+$", ""),
                extraction.source().title(),
                extraction.source().publisher(),
                extraction.source().published().iso(),
                extraction.statements().stream()
                        .filter(s -> s.evidence().standsIn(text))
                        .map(s -> statement(source, s, text))
                        .toList(),
                meetings(source).toList(),
                extraction.meetings().stream()
                        .flatMap(meeting -> meeting.participations().stream())
                        .map(Predictions::person)
                        .collect(Collectors.toSet()),
                extraction.statements().stream()
                        .map(Statement::evidence)
                        .filter(evidence -> !evidence.standsIn(text))
                        .map(Evidence::quote)
                        .toList());
    }

    private FoundStatement statement(String source, Statement statement, String text) {
        return new FoundStatement(
                statement.kind(),
                Groups.members(statement.actors()),
                statement.topics().stream()
                        .map(topics::top)
                        .map(TopicCode::value)
                        .collect(Collectors.toSet()),
                claims.getOrDefault(new Attestation(source, statement), ""),
                statement.evidence().in(text));
    }

    private Stream<FoundMeeting> meetings(String source) {
        return meetings.keySet().stream()
                .filter(report -> report.source().equals(source))
                .sorted(Comparator.comparing(ResolvedMeeting.Report::index))
                .map(meetings::get)
                .map(meeting -> new FoundMeeting(
                        meeting.key(), meeting.date().iso(), meeting.format().code()));
    }

    private static FoundPerson person(Participation participation) {
        return new FoundPerson(
                participation.person(),
                participation.party().stream().map(PartyCode::value).findFirst().orElse(""));
    }
}
