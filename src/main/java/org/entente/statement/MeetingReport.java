package org.entente.statement;

import java.io.Serializable;
import java.util.List;
import org.entente.document.PartialDate;

/**
 * A meeting as one source tells it.
 *
 * @param name the source's name for it ("China-Central Asian Countries Foreign Ministers' Meeting"), or empty
 * @param series what its name has in common with the meetings before and after, or empty
 * @param ordinal 1 for an inaugural meeting, 8 for an eighth; 0 where the source does not count
 * @param date its (first) day; {@link #stated} is what the source says of it before anything was inferred
 * @param stated the date in the source's words ("16 July", "on Thursday"), or empty
 * @param parties the parties that met, sorted
 * @param outcomes the documents that it adopted, signed or issued, in the order of the text
 * @param mentioned whether the source only mentions it beside the meeting that it reports
 */
public record MeetingReport(
        String name,
        String series,
        int ordinal,
        PartialDate date,
        String stated,
        Format format,
        String place,
        List<PartyCode> parties,
        List<Participation> participations,
        List<OutcomeDocument> outcomes,
        boolean mentioned,
        Evidence evidence)
        implements Serializable {

    public MeetingReport {
        parties = List.copyOf(parties);
        participations = List.copyOf(participations);
        outcomes = List.copyOf(outcomes);
    }

    /** A meeting of which no document is known. */
    public MeetingReport(
            String name,
            String series,
            int ordinal,
            PartialDate date,
            String stated,
            Format format,
            String place,
            List<PartyCode> parties,
            List<Participation> participations,
            boolean mentioned,
            Evidence evidence) {
        this(
                name,
                series,
                ordinal,
                date,
                stated,
                format,
                place,
                parties,
                participations,
                List.of(),
                mentioned,
                evidence);
    }

    /** The same meeting with the documents that came out of it. */
    public MeetingReport with(List<OutcomeDocument> outcomes) {
        return new MeetingReport(
                name,
                series,
                ordinal,
                date,
                stated,
                format,
                place,
                parties,
                participations,
                outcomes,
                mentioned,
                evidence);
    }

    /** How the parties met. */
    public enum Format {
        IN_PERSON("in-person"),
        VIRTUAL("virtual"),
        TELEPHONE("telephone"),
        HYBRID("hybrid"),
        UNSTATED("");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        /** The word that is published, empty for {@link #UNSTATED}. */
        public String code() {
            return code;
        }
    }
}
