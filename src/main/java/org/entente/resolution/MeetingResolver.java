package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.PartyCode;

/** Brings together what the sources say of the same meeting. */
final class MeetingResolver {
    /** More parties than this make no readable key. */
    private static final int FEW_PARTIES = 8;

    private final MeetingLikeness likeness;

    MeetingResolver(MeetingLikeness likeness) {
        this.likeness = likeness;
    }

    List<Meeting> resolve(List<Extraction> extractions) {
        List<Meeting> meetings = new ArrayList<>();
        for (Extraction extraction : extractions) {
            for (Sighting sighting : Sighting.of(extraction)) {
                place(sighting, meetings);
            }
        }
        return meetings;
    }

    /** Adds the sighting to the meeting that it is most likely of, or to a new one. */
    private void place(Sighting sighting, List<Meeting> meetings) {
        // What a source tells apart is not brought together.
        Optional<Meeting> best = meetings.stream()
                .filter(meeting -> !meeting.isSeenBy(sighting.source().name()))
                .filter(meeting -> likeness.of(sighting, meeting) > 0)
                .max(Comparator.comparing(meeting -> likeness.of(sighting, meeting)));
        if (best.isPresent()) {
            meetings.replaceAll(meeting -> meeting.equals(best.get()) ? meeting.with(sighting) : meeting);
        } else {
            meetings.add(new Meeting(key(sighting, meetings), List.of(sighting)));
        }
    }

    private static String key(Sighting sighting, List<Meeting> meetings) {
        MeetingReport report = sighting.report();
        String date = report.date().isFull() ? report.date().iso() + " " : "";
        String key = Key.slug(date + (report.name().isEmpty() ? parties(report) : report.name()));
        boolean taken = key.isEmpty()
                || meetings.stream().anyMatch(meeting -> meeting.key().equals(key));
        return taken ? Key.hashed(key, sighting.source().name() + " " + sighting.index()) : key;
    }

    private static String parties(MeetingReport report) {
        int more = report.parties().size() - FEW_PARTIES;
        return report.parties().stream()
                        .limit(FEW_PARTIES)
                        .map(PartyCode::value)
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
