package org.entente.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.Participation;

/** What one source says about meetings and the people at them and around them. */
final class ReportWriter {
    private final Extraction extraction;
    private final String name;
    private final Node source;
    private final DossierIndex index;
    private final Iris iris;
    private final GraphWriter graph;
    private final EvidenceWriter evidence;
    private int participations;

    ReportWriter(
            Extraction extraction,
            Node source,
            DossierIndex index,
            Iris iris,
            GraphWriter graph,
            EvidenceWriter evidence) {
        this.extraction = extraction;
        this.name = extraction.source().name();
        this.source = source;
        this.index = index;
        this.iris = iris;
        this.graph = graph;
        this.evidence = evidence;
    }

    void write() {
        for (int i = 0; i < extraction.meetings().size(); i++) {
            MeetingReport report = extraction.meetings().get(i);
            Node meeting = index.meeting(name, i);
            report(report, i, meeting);
            report.participations()
                    .forEach(participation -> participation(participation).link(Vocabulary.HAS_MEETING, meeting));
            report.outcomes().forEach(this::naming);
        }
        extraction.speakers().forEach(this::participation);
    }

    private void report(MeetingReport report, int order, Node meeting) {
        Node iri = Iris.part(source, "meeting-" + order);
        graph.about(iri)
                .type(Vocabulary.MEETING_REPORT)
                .label(report.name().isEmpty() ? "Meeting in " + name : report.name())
                .link(Vocabulary.HAS_SOURCE, source)
                .link(Vocabulary.HAS_MEETING, meeting)
                .number(Vocabulary.ORDER, order)
                .truth(Vocabulary.MENTIONED, report.mentioned())
                .date(Vocabulary.DATE, report.date())
                .text(Vocabulary.DATE_WORDS, report.stated())
                .text(Vocabulary.FORMAT, report.format().code())
                .text(Vocabulary.PLACE, report.place())
                .count(Vocabulary.ORDINAL, report.ordinal())
                .all(Vocabulary.HAS_PARTY, iris.parties(report.parties()));
        evidence.write(iri, report.evidence());
    }

    private void naming(OutcomeDocument document) {
        Evidence words = document.evidence();
        Node iri = Iris.part(source, "outcome-" + words.start() + "-" + words.end());
        graph.about(iri)
                .type(Vocabulary.OUTCOME_NAMING)
                .label(document.name())
                .link(Vocabulary.HAS_SOURCE, source)
                .link(Vocabulary.OUTCOME, index.outcome(name, document));
        evidence.write(iri, words);
    }

    private GraphWriter.Description participation(Participation participation) {
        participations++;
        Node iri = Iris.part(source, "participation-" + participations);
        evidence.write(iri, participation.evidence());
        return graph.about(iri)
                .type(Vocabulary.PARTICIPATION)
                .label(label(participation))
                .link(Vocabulary.HAS_SOURCE, source)
                .link(Vocabulary.PERSON, index.person(name, participation))
                .all(Vocabulary.HAS_PARTY, iris.parties(participation.party()))
                .text(Vocabulary.OFFICE, participation.office())
                .text(Vocabulary.ROLE, participation.role().name().toLowerCase(Locale.ROOT));
    }

    private static String label(Participation participation) {
        return participation.office().isEmpty()
                ? participation.person()
                : participation.person() + ", " + participation.office();
    }
}
