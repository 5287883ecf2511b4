package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.resolution.Divergence.Aspect;
import org.entente.resolution.Divergence.Saying;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;

/** A meeting while its sources are gathered: its key and what was seen of it, the founder first. */
record Meeting(String key, List<Sighting> sightings) {

    Meeting {
        sightings = List.copyOf(sightings);
    }

    Meeting with(Sighting sighting) {
        List<Sighting> more = new ArrayList<>(sightings);
        more.add(sighting);
        return new Meeting(key, more);
    }

    boolean isSeenBy(String source) {
        return sightings.stream().anyMatch(s -> s.source().name().equals(source));
    }

    /** Whether the sighting is one of this meeting's. */
    boolean isSeenAs(String source, int index) {
        return sightings.stream()
                .anyMatch(s -> s.index() == index && s.source().name().equals(source));
    }

    /** The meeting as it is published. */
    ResolvedMeeting resolved(List<ResolvedPerson> persons, Membership membership) {
        List<Appearance> appearances = persons.stream()
                .flatMap(person -> person.appearances().stream())
                .filter(appearance -> appearance.meeting().equals(key))
                .toList();
        List<ResolvedMeeting.Report> reports = sightings.stream()
                .map(s -> new ResolvedMeeting.Report(s.source().name(), s.index(), s.report()))
                .toList();
        return new ResolvedMeeting(
                key,
                first(MeetingReport::name, ""),
                first(MeetingReport::series, ""),
                first(MeetingReport::ordinal, 0),
                date(),
                first(MeetingReport::format, Format.UNSTATED),
                first(MeetingReport::place, ""),
                parties(membership),
                appearances.stream()
                        .filter(a -> a.participation().role() == Participation.Role.CHAIR)
                        .map(Appearance::person)
                        .distinct()
                        .toList(),
                appearances,
                reports,
                Outcomes.of(reports),
                divergences(membership));
    }

    private <T> T first(Function<MeetingReport, T> property, T unstated) {
        return sightings.stream()
                .map(sighting -> property.apply(sighting.report()))
                .filter(value -> !Objects.equals(value, unstated))
                .findFirst()
                .orElse(unstated);
    }

    /** The fullest date, one in a source's own words before one that was inferred. */
    private PartialDate date() {
        return sightings.stream()
                .map(Sighting::report)
                .max(Comparator.comparing(
                                (MeetingReport report) -> report.date().isFull())
                        .thenComparing(report -> !report.stated().isEmpty())
                        .thenComparing(report -> report.date().iso().length()))
                .map(MeetingReport::date)
                .orElse(PartialDate.UNSTATED);
    }

    private List<PartyCode> parties(Membership membership) {
        Set<PartyCode> parties = sightings.stream()
                .flatMap(sighting -> sighting.report().parties().stream())
                .collect(Collectors.toSet());
        return List.copyOf(membership.withoutRepetition(parties));
    }

    private List<Divergence> divergences(Membership membership) {
        return Stream.of(
                        divergence(
                                Aspect.DATE,
                                report -> report.date().isFull() ? report.date().iso() : ""),
                        divergence(Aspect.FORMAT, report -> report.format().code()),
                        divergence(Aspect.ATTENDANCE, report -> attendance(report, membership)))
                .flatMap(Function.identity())
                .toList();
    }

    /** The parties, if the source lists most of them: who names only some does not say that the others were absent. */
    private String attendance(MeetingReport report, Membership membership) {
        Set<PartyCode> met = membership.members(report.parties());
        int all = membership.members(parties(membership)).size();
        return !report.mentioned() && 2 * met.size() > all
                ? met.stream().map(PartyCode::value).collect(Collectors.joining(" "))
                : "";
    }

    private Stream<Divergence> divergence(Aspect aspect, Function<MeetingReport, String> property) {
        return Divergence.of(
                aspect,
                sightings.stream()
                        .map(s -> new Saying(s.source().name(), property.apply(s.report())))
                        .toList());
    }
}
