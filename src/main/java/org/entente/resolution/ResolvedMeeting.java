package org.entente.resolution;

import java.io.Serializable;
import java.util.List;
import org.entente.document.PartialDate;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.PartyCode;

/**
 * A meeting as all its sources tell it. What no source says is empty.
 *
 * @param key readable and lasting, fit for an IRI ("2020-07-16-foreign-ministers-meeting")
 * @param ordinal 1 for an inaugural meeting, 8 for an eighth; 0 where no source counts
 * @param date the fullest date that a source gives; {@link MeetingReport#stated} has each source's words for it
 * @param parties the parties that met according to any source that reports the meeting, sorted
 * @param chairs keys of the persons who chaired, nobody where no source says
 * @param appearances who was there, once for each source that says so
 * @param reports each source's own version, in the order of the sources; a source has at most one
 * @param outcomes the documents that came out of it
 * @param divergences on what the sources differ
 */
public record ResolvedMeeting(
        String key,
        String name,
        String series,
        int ordinal,
        PartialDate date,
        Format format,
        String place,
        List<PartyCode> parties,
        List<String> chairs,
        List<Appearance> appearances,
        List<Report> reports,
        List<ResolvedOutcome> outcomes,
        List<Divergence> divergences)
        implements Serializable {

    public ResolvedMeeting {
        parties = List.copyOf(parties);
        chairs = List.copyOf(chairs);
        appearances = List.copyOf(appearances);
        reports = List.copyOf(reports);
        outcomes = List.copyOf(outcomes);
        divergences = List.copyOf(divergences);
    }

    /** Names of the sources that report the meeting. */
    public List<String> reportedBy() {
        return reports.stream()
                .filter(report -> !report.meeting().mentioned())
                .map(Report::source)
                .toList();
    }

    /** Names of the sources that only mention the meeting beside the one that they report. */
    public List<String> mentionedBy() {
        return reports.stream()
                .filter(report -> report.meeting().mentioned())
                .map(Report::source)
                .toList();
    }

    /**
     * One source's version of the meeting.
     *
     * @param source the source's name
     * @param index its place in the source's {@link org.entente.statement.Extraction#meetings()}
     */
    public record Report(String source, int index, MeetingReport meeting) implements Serializable {}
}
