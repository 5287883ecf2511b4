package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.resolution.Claim.Attestation;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;

/** Brings together what the sources say of the same claim. */
final class ClaimResolver {
    /** How alike two statements of one meeting are that say the same. */
    private static final double SAME = 0.5;

    private ClaimResolver() {}

    static List<Claim> resolve(List<Extraction> extractions, List<Meeting> meetings) {
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Extraction extraction : extractions) {
            for (Statement statement : extraction.statements()) {
                place(
                        new Attestation(extraction.source().name(), statement),
                        meeting(extraction.source().name(), statement.meeting(), meetings),
                        drafts);
            }
        }
        return drafts.stream()
                .map(draft -> draft.resolved(reporters(draft.meeting(), meetings)))
                .toList();
    }

    private static void place(Attestation attestation, String meeting, List<ClaimDraft> drafts) {
        Optional<ClaimDraft> best = drafts.stream()
                .filter(draft -> draft.meeting().equals(meeting))
                .filter(draft -> likeness(draft, attestation) >= SAME)
                .max(Comparator.comparing(draft -> likeness(draft, attestation)));
        if (best.isPresent()) {
            drafts.replaceAll(draft -> draft.equals(best.get()) ? draft.with(attestation) : draft);
        } else {
            drafts.add(ClaimDraft.founded(attestation, meeting));
        }
    }

    private static double likeness(ClaimDraft draft, Attestation attestation) {
        return draft.attestations().stream()
                .mapToDouble(a -> StatementLikeness.of(a.statement(), attestation.statement()))
                .max()
                .orElse(0);
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
