package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.resolution.ResolvedPerson.Rank;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {

    @ParameterizedTest
    @CsvSource({
        "Kari Nordmann, Nordmann",
        "Nordmann, Kari Nordmann",
        "Kari Nordmann, Nordmann Kari",
        "Kari A. Nordmann, Kari Nordmann",
        "K. Nordmann, Kari Nordmann",
        "José Quispe, Jose Quispe",
        "Yusuf al-Hamadi, Yousuf Al Hamadi",
        "Mykhailo Horbenko, Mykhaylo Horbenko"
    })
    void formsOfOneNameAreOnePerson(String one, String other) {
        assertThat(persons(at("NO", one), at("NO", other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Li Wei, Li Na", "Kari Nordmann, Ola Nordmann", "K. Nordmann, Ola Nordmann", "Ole Ås, Ola Lie"})
    void othersOfTheSameSurnameAreOthers(String one, String other) {
        assertThat(persons(at("NO", one), at("NO", other))).hasSize(2);
    }

    @Test
    void nobodyStandsForTwoParties() {
        assertThat(persons(at("NO", "Kim Dahl"), at("DK", "Kim Dahl")))
                .extracting(ResolvedPerson::key)
                .containsExactly("kim-dahl", "kim-dahl-dk");
    }

    @Test
    void theFullestNameIsShownAndTheOthersKept() {
        ResolvedPerson person =
                persons(at("NO", "Nordmann"), at("NO", "Kari Nordmann")).get(0);
        assertThat(person.name()).isEqualTo("Kari Nordmann");
        assertThat(person.otherNames()).containsExactly("Nordmann");
        assertThat(person.key()).isEqualTo("nordmann");
    }

    @Test
    void theRankComesFromTheOffices() {
        assertThat(persons(
                                List.of(Telling.person("Kari Nordmann", "NO", "Foreign Minister")),
                                List.of(Telling.person("Kari Nordmann", "NO", "acting Prime Minister")))
                        .get(0)
                        .rank())
                .isEqualTo(Rank.LEADER);
    }

    @Test
    void appearancesLeadToTheMeeting() {
        Dossier dossier = Telling.dossier(Telling.of("a", "", meeting(at("NO", "Kari Nordmann"))));
        assertThat(dossier.persons().get(0).appearances())
                .extracting(Appearance::meeting)
                .containsExactly(dossier.meetings().get(0).key());
        assertThat(dossier.meetings().get(0).appearances())
                .extracting(Appearance::person)
                .containsExactly("kari-nordmann");
    }

    private static List<Participation> at(String party, String name) {
        return List.of(Telling.person(name, party, "Foreign Minister"));
    }

    @SafeVarargs
    private static List<ResolvedPerson> persons(List<Participation>... bySource) {
        return Telling.dossier(IntStream.range(0, bySource.length)
                        .mapToObj(i -> Telling.of("source" + i, "", meeting(bySource[i])))
                        .toArray(Telling[]::new))
                .persons();
    }

    private static MeetingReport meeting(List<Participation> people) {
        MeetingReport report = Telling.meeting("2031-05-06", "NO DK FI");
        return new MeetingReport(
                "",
                "",
                0,
                report.date(),
                report.stated(),
                report.format(),
                "",
                report.parties(),
                people,
                false,
                report.evidence());
    }
}
