package org.entente.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.resolution.Claim.Attestation;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;

/** Brings together what the sources say of the same claim. */
final class ClaimResolver {
    private final Membership membership;
    private final Vocabulary vocabulary;

    ClaimResolver(Membership membership, Vocabulary vocabulary) {
        this.membership = membership;
        this.vocabulary = vocabulary;
    }

    /** The claims in the order in which the sources bring them up. */
    List<Claim> resolve(List<Extraction> extractions, List<Meeting> meetings) {
        Map<String, MeetingClaims> byMeeting = new LinkedHashMap<>();
        for (Extraction extraction : extractions) {
            String source = extraction.source().name();
            Map<String, List<Said>> said = new LinkedHashMap<>();
            for (Statement statement : extraction.statements()) {
                String meeting = meeting(source, statement.meeting(), meetings);
                said.computeIfAbsent(meeting, key -> new ArrayList<>())
                        .add(new Said(
                                new Attestation(source, statement),
                                Gist.of(statement, extraction, membership, vocabulary)));
            }
            // What is not said at a meeting is compared within its source only.
            said.forEach((meeting, statements) -> byMeeting
                    .computeIfAbsent(
                            meeting.isEmpty() ? "/" + source : meeting, key -> new MeetingClaims(meeting, vocabulary))
                    .add(extraction.source(), statements));
        }
        return byMeeting.values().stream()
                .flatMap(claims -> claims.resolved(reporters(claims.meeting(), meetings)))
                .toList();
    }

    private static String meeting(String source, int index, List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.isSeenAs(source, index))
                .map(Meeting::key)
                .findFirst()
                .orElse("");
    }

    private static List<String> reporters(String key, List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.key().equals(key))
                .flatMap(meeting -> meeting.sightings().stream())
                .filter(sighting -> !sighting.report().mentioned())
                .map(sighting -> sighting.source().name())
                .toList();
    }
}
