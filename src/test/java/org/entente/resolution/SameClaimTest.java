package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.entente.resolution.Divergence.Aspect;
import org.entente.resolution.Divergence.Reading;
import org.entente.statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameClaimTest {
    private static final String DAY = "2031-05-06";

    static Stream<Table.Row> apart() {
        return Table.read("resolution/apart.tsv").rows().stream();
    }

    static Stream<Table.Row> together() {
        return Table.read("resolution/together.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void whatDiffersInActorsObjectAmountOrPolarityStaysApart(Table.Row pair) {
        String parties = pair.text("actors") + " " + pair.text("actors of other");
        Dossier dossier = Telling.dossier(
                one("a.txt", parties).says(Kind.COMMITMENT, pair.text("actors"), pair.text("one")),
                one("b.txt", parties).says(Kind.COMMITMENT, pair.text("actors of other"), pair.text("other")));
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.claims()).hasSize(2);
    }

    @Test
    void thereAreEnoughPairsToStayApart() {
        assertThat(apart()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void nothingIsTakenForTheSameAmongAllOfThem() {
        Set<String> parties = apart().flatMap(row -> Stream.of(row.text("actors"), row.text("actors of other")))
                .flatMap(codes -> Stream.of(codes.split(" ")))
                .collect(Collectors.toSet());
        Telling a = one("a.txt", String.join(" ", parties));
        Telling b = one("b.txt", String.join(" ", parties));
        for (Table.Row row : apart().toList()) {
            a = a.says(Kind.COMMITMENT, row.text("actors"), row.text("one"));
            b = b.says(Kind.COMMITMENT, row.text("actors of other"), row.text("other"));
        }
        assertThat(Telling.dossier(a, b).claims().stream()
                        .filter(claim -> claim.attestations().size() > 1)
                        .map(claim -> claim.attestations().stream()
                                .map(attestation ->
                                        attestation.statement().evidence().quote())
                                .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("together")
    void whatDiffersInWordingOnlyIsBroughtTogether(Table.Row pair) {
        assertThat(Telling.dossier(
                                one("a.txt", pair.text("actors"))
                                        .says(Kind.COMMITMENT, pair.text("actors"), pair.text("one")),
                                one("b.txt", pair.text("actors"))
                                        .says(Kind.PROPOSAL, pair.text("actors"), pair.text("other")))
                        .claims())
                .hasSize(1);
    }

    @Test
    void aSourceRepeatsItselfWhereItSaysNothingNewWithTheSameForce() {
        Telling once = one("a.txt", "NO FI")
                .says(
                        Kind.COMMITMENT,
                        "NO",
                        "Norway reiterated its commitment to a negotiated solution of the dispute");
        assertThat(Telling.dossier(once.says(Kind.COMMITMENT, "NO", "Norway is committed to the diplomatic path"))
                        .claims())
                .hasSize(1);
        assertThat(Telling.dossier(once.says(Kind.POSITION, "NO", "Norway supports the diplomatic path"))
                        .claims())
                .hasSize(2);
        assertThat(Telling.dossier(once.says(
                                Kind.COMMITMENT, "NO", "Norway will pay for a diplomatic path and a fishing truce"))
                        .claims())
                .hasSize(2);
    }

    @Test
    void whoNamesSomeOfAllAndOthersAgreesWithWhoNamesAll() {
        String all = "NO FI DK SE";
        Telling full = one("a.txt", all).says(Kind.COMMITMENT, all, "the four countries will rebuild the dam");
        Telling some = one("b.txt", all).says(Kind.COMMITMENT, "NO", "Norway and its partners will rebuild the dam");
        Telling alone = one("b.txt", all).says(Kind.COMMITMENT, "NO", "Norway will rebuild the dam");
        assertThat(Telling.dossier(full, some).claims()).hasSize(1);
        assertThat(Telling.dossier(full, alone).claims()).hasSize(2);
    }

    @Test
    void theSameWordsAtAnotherMeetingAreAnotherClaim() {
        assertThat(Telling.dossier(
                                Telling.of("a.txt", "", Telling.meeting("2031-05-06", "NO FI"))
                                        .says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour"),
                                Telling.of("b.txt", "", Telling.meeting("2031-09-06", "NO FI"))
                                        .says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour"))
                        .claims())
                .hasSize(2);
    }

    @Test
    void theKindIsThatOfMostSourcesAndOnATieTheWeaker() {
        Telling a = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour");
        Telling b = one("b.txt", "NO FI").says(Kind.PROPOSAL, "NO", "Norway proposed to dredge the harbour");
        Telling c = one("c.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway promised to dredge the harbour");
        assertThat(only(Telling.dossier(a, b)).kind()).isEqualTo(Kind.PROPOSAL);
        assertThat(only(Telling.dossier(a, b, c)).kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(only(Telling.dossier(a, b)).divergences())
                .containsExactly(new Divergence(
                        Aspect.FORCE,
                        List.of(
                                new Reading("commitment", List.of("a.txt")),
                                new Reading("proposal", List.of("b.txt")))));
    }

    @Test
    void sourcesThatAgreeDoNotDiverge() {
        Telling a = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour");
        Telling b = one("b.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway promised to dredge the harbour");
        assertThat(only(Telling.dossier(a, b)).divergences()).isEmpty();
    }

    @Test
    void aSourceThatReportsTheMeetingAndLeavesTheClaimOutIsSilent() {
        Telling a = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour");
        Telling elsewhere = Telling.of("c.txt", "", Telling.meeting("2031-09-06", "NO FI"));
        assertThat(only(Telling.dossier(a, one("b.txt", "NO FI"), elsewhere)).silent())
                .containsExactly("b.txt");
    }

    @Test
    void aRoundedAmountIsTheSameClaimAndADivergence() {
        Telling a =
                one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will lend 4 million euros for the harbour");
        Telling b =
                one("b.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will lend 3.9 million euros for the harbour");
        assertThat(only(Telling.dossier(a, b)).divergences())
                .containsExactly(new Divergence(
                        Aspect.AMOUNT,
                        List.of(
                                new Reading("4000000 EUR", List.of("a.txt")),
                                new Reading("3900000 EUR", List.of("b.txt")))));
    }

    @Test
    void whoSaysLessDoesNotDiverge() {
        Telling a = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge 4 harbours by 2040");
        Telling b = one("b.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge harbours");
        assertThat(only(Telling.dossier(a, b)).divergences()).isEmpty();
    }

    @Test
    void sourcesThatDifferInTheYearDiverge() {
        Telling a = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour by 2040");
        Telling b = one("b.txt", "NO FI").says(Kind.COMMITMENT, "NO", "Norway will dredge the harbour by 2045");
        assertThat(only(Telling.dossier(a, b)).divergences())
                .extracting(Divergence::aspect)
                .containsExactly(Aspect.DATE);
    }

    @Test
    void aTextThatIsReprintedCountsOnce() {
        String words =
                "Norway will dredge the old harbour of the northern island before the next herring season begins";
        Telling agency = one("a.txt", "NO FI").says(Kind.COMMITMENT, "NO", words);
        Telling paper = one("b.txt", "NO FI").says(Kind.COMMITMENT, "NO", words);
        Telling witness = one("c.txt", "NO FI")
                .says(Kind.COMMITMENT, "NO", "the old harbour of the northern island will be dredged by Norway");
        Claim claim = only(Telling.dossier(agency, paper, witness));
        assertThat(claim.sources()).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(claim.independentSources()).isEqualTo(2);
    }

    private static Telling one(String source, String parties) {
        return Telling.of(source, "", Telling.meeting(DAY, parties));
    }

    private static Claim only(Dossier dossier) {
        assertThat(dossier.claims()).hasSize(1);
        return dossier.claims().get(0);
    }
}
