package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.Participation;
import org.junit.jupiter.api.Test;

class SameMeetingTest {
    private static final MeetingReport PLAIN = Telling.meeting("2031-05-06", "NO FI");

    @Test
    void theSameDayAndPartiesAreTheSameMeeting() {
        assertThat(meetings(PLAIN, Telling.meeting("2031-05-06", "FI NO"))).isEqualTo(1);
    }

    @Test
    void aGroupIsItsMembers() {
        assertThat(meetings(Telling.meeting("2031-05-06", "JP BENELUX"), Telling.meeting("2031-05-06", "JP BE NL LU")))
                .isEqualTo(1);
    }

    @Test
    void aDayWithoutItsYearWillDo() {
        Dossier dossier = dossier(Telling.meeting("--05-06", "NO FI"), PLAIN);
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.meetings().get(0).date()).isEqualTo(new PartialDate("2031-05-06"));
    }

    @Test
    void aSourceWithoutADateIsDatedByItsPublication() {
        MeetingReport undated = Telling.meeting("", "NO FI");
        assertThat(Telling.dossier(Telling.of("a", "2031-05-07", PLAIN), Telling.of("b", "2031-05-08", undated))
                        .meetings())
                .hasSize(1);
        assertThat(Telling.dossier(Telling.of("a", "2031-05-07", PLAIN), Telling.of("b", "2031-08-08", undated))
                        .meetings())
                .hasSize(2);
    }

    @Test
    void anInferredDateMayBeOffByDays() {
        MeetingReport inferred = inferred("2031-05-08", "NO FI");
        assertThat(meetings(PLAIN, inferred)).isEqualTo(1);
        assertThat(meetings(PLAIN, inferred("2031-05-16", "NO FI"))).isEqualTo(2);
    }

    @Test
    void anotherDayIsAnotherMeeting() {
        assertThat(meetings(PLAIN, Telling.meeting("2031-05-09", "NO FI"))).isEqualTo(2);
        assertThat(meetings(PLAIN, Telling.meeting("--06-06", "NO FI"))).isEqualTo(2);
    }

    @Test
    void twoMeetingsOfOneDayStayApart() {
        assertThat(meetings(PLAIN, Telling.meeting("2031-05-06", "NO DK"))).isEqualTo(2);
        assertThat(meetings(PLAIN, Telling.meeting("2031-05-06", "NO FI DK"))).isEqualTo(2);
        assertThat(meetings(
                        Telling.meeting("2031-05-06", "NO FI DK SE IS"),
                        Telling.meeting("2031-05-06", "GB FI DK SE IS")))
                .isEqualTo(2);
    }

    @Test
    void aTelephoneCallIsNotAMeetingOfTheSameDay() {
        assertThat(meetings(with(PLAIN, "", 0, Format.TELEPHONE), with(PLAIN, "", 0, Format.IN_PERSON)))
                .isEqualTo(2);
    }

    @Test
    void sourcesMayDifferOnWhetherPeopleMetInPerson() {
        Dossier dossier = dossier(with(PLAIN, "", 0, Format.VIRTUAL), with(PLAIN, "", 0, Format.IN_PERSON));
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.meetings().get(0).divergences())
                .extracting(Divergence::aspect)
                .containsExactly(Divergence.Aspect.FORMAT);
    }

    @Test
    void leadersAndMinistersOfOneDayMeetApart() {
        assertThat(meetings(
                        attended(PLAIN, Telling.person("Kari Nordmann", "NO", "Prime Minister")),
                        attended(PLAIN, Telling.person("Ola Dahl", "NO", "Foreign Minister"))))
                .isEqualTo(2);
    }

    @Test
    void anotherCountWithinTheSeriesIsAnotherMeeting() {
        MeetingReport undated = Telling.meeting("", "NO FI SE DK IS");
        assertThat(meetings(with(undated, "", 3, Format.UNSTATED), with(undated, "", 4, Format.UNSTATED)))
                .isEqualTo(2);
    }

    @Test
    void aListOfSomeOfTheMeetingsPartiesNeedsItsName() {
        MeetingReport all =
                with(Telling.meeting("2031-05-06", "NO FI SE DK IS EE LV"), "Amber Ports Forum", 0, Format.UNSTATED);
        MeetingReport some = Telling.meeting("", "NO");
        assertThat(meetings(all, with(some, "Amber Ports Forum meeting", 0, Format.UNSTATED)))
                .isEqualTo(1);
        assertThat(meetings(all, with(some, "Ministerial Meeting", 0, Format.UNSTATED)))
                .isEqualTo(2);
    }

    @Test
    void aListThatMissesOneOfManyPartiesNeedsSomebodyWhoWasThere() {
        MeetingReport all = Telling.meeting("2031-05-06", "NO FI SE DK IS EE");
        MeetingReport most = Telling.meeting("", "NO FI SE DK IS");
        Participation chair = Telling.person("Kari Nordmann", "NO", "Foreign Minister");
        assertThat(meetings(attended(all, chair), attended(most, chair))).isEqualTo(1);
        assertThat(meetings(attended(all, chair), most)).isEqualTo(2);
    }

    @Test
    void thePartiesInTheNamesMakeNoSameName() {
        assertThat(meetings(
                        with(Telling.meeting("", "US"), "U.S.-Norway Herring Talks", 0, Format.UNSTATED),
                        with(Telling.meeting("", "US CL"), "U.S.-Chile Summits", 0, Format.UNSTATED)))
                .isEqualTo(2);
    }

    @Test
    void aCountWithoutANameSaysNothingOfOtherParties() {
        assertThat(meetings(
                        with(Telling.meeting("", ""), "First Amber Ports Forum", 1, Format.UNSTATED),
                        with(Telling.meeting("", "NO FI"), "", 1, Format.UNSTATED)))
                .isEqualTo(2);
    }

    @Test
    void aLargeCircleInOneTownIsOneMeetingThoughOneSourceCountsAGuest() {
        MeetingReport circle = Telling.meeting("2031-05-06", "NO FI SE DK IS EE");
        MeetingReport withGuest = Telling.meeting("", "NO FI SE DK IS EE LV");
        assertThat(meetings(at("Bergen, Norway", circle), at("Bergen", withGuest)))
                .isEqualTo(1);
        assertThat(meetings(at("Bergen, Norway", circle), at("Oslo, Norway", withGuest)))
                .isEqualTo(2);
    }

    @Test
    void aSummitThatTextsOfDifferentYearsMentionIsNotOne() {
        MeetingReport summit = mentioned(with(Telling.meeting("", ""), "Amber Ports Summit", 0, Format.UNSTATED));
        assertThat(Telling.dossier(
                                Telling.of("a", "2031-05-07", Telling.meeting("2031-05-06", "NO FI"), summit),
                                Telling.of("b", "2035-05-07", Telling.meeting("2035-05-06", "NO FI"), summit))
                        .meetings())
                .hasSize(4);
    }

    @Test
    void oneWordInCommonMakesNoSameName() {
        MeetingReport some = Telling.meeting("", "NO SE");
        MeetingReport others = Telling.meeting("", "NO DK FI");
        assertThat(meetings(
                        with(some, "Norway-NORDEFCO Foreign Ministers' Meeting", 0, Format.UNSTATED),
                        with(others, "NORDEFCO Regional Meeting on Herring", 0, Format.UNSTATED)))
                .isEqualTo(2);
    }

    @Test
    void aMeetingThatIsOnlyMentionedStaysApartFromTheReportedOne() {
        MeetingReport mentioned = mentioned(Telling.meeting("", "SE FI DK IS EE"));
        Dossier dossier = Telling.dossier(
                Telling.of("a", "2031-05-07", Telling.meeting("2031-05-06", "SE FI DK IS EE")),
                Telling.of("b", "2031-05-07", Telling.meeting("", "SE FI DK IS EE"), mentioned));
        assertThat(dossier.meetings()).hasSize(2);
        assertThat(dossier.meetings().get(0).reportedBy()).containsExactly("a", "b");
        assertThat(dossier.meetings().get(1).mentionedBy()).containsExactly("b");
    }

    @Test
    void whatOneSourceTellsApartIsNotBroughtTogether() {
        assertThat(Telling.dossier(Telling.of("a", "", PLAIN, PLAIN)).meetings())
                .hasSize(2)
                .extracting(ResolvedMeeting::key)
                .doesNotHaveDuplicates();
    }

    private static int meetings(MeetingReport one, MeetingReport other) {
        return dossier(one, other).meetings().size();
    }

    private static Dossier dossier(MeetingReport one, MeetingReport other) {
        return Telling.dossier(Telling.of("a", "", one), Telling.of("b", "", other));
    }

    private static MeetingReport with(MeetingReport report, String name, int ordinal, Format format) {
        return new MeetingReport(
                name,
                "",
                ordinal,
                report.date(),
                report.stated(),
                format,
                "",
                report.parties(),
                report.participations(),
                report.mentioned(),
                report.evidence());
    }

    private static MeetingReport at(String place, MeetingReport report) {
        return new MeetingReport(
                "",
                "",
                0,
                report.date(),
                report.stated(),
                report.format(),
                place,
                report.parties(),
                List.of(),
                false,
                report.evidence());
    }

    private static MeetingReport inferred(String date, String parties) {
        MeetingReport report = Telling.meeting(date, parties);
        return new MeetingReport(
                "",
                "",
                0,
                report.date(),
                "",
                report.format(),
                "",
                report.parties(),
                List.of(),
                false,
                report.evidence());
    }

    private static MeetingReport mentioned(MeetingReport report) {
        return new MeetingReport(
                report.name(),
                report.series(),
                report.ordinal(),
                report.date(),
                "",
                report.format(),
                "",
                report.parties(),
                List.of(),
                true,
                report.evidence());
    }

    private static MeetingReport attended(MeetingReport report, Participation... people) {
        return new MeetingReport(
                "",
                "",
                0,
                report.date(),
                report.stated(),
                report.format(),
                "",
                report.parties(),
                Stream.of(people).toList(),
                false,
                report.evidence());
    }
}
