package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.entente.document.PartialDate;
import org.entente.document.Span;
import org.entente.evaluation.GoldSource.GoldMeeting;
import org.entente.evaluation.GoldSource.GoldPerson;
import org.entente.evaluation.Prediction.FoundMeeting;
import org.entente.evaluation.Prediction.FoundPerson;
import org.entente.evaluation.Prediction.FoundStatement;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.PartyCode;
import org.junit.jupiter.api.Test;

/** The figures were worked out by hand from the guidelines. */
class ScorerTest {
    private static final String TEXT = "Norway and Chile agreed to plant trees and agreed to plant trees again. "
            + "The ministers may also count birds. Norway opposes whaling. The G7 will fund it.";

    private static final String HALF = "Peru will open schools.";

    private static final List<GoldSource> GOLD = List.of(
            gold(
                    "a",
                    TEXT,
                    "commitment\tNO CL\tenvironment\tk1\t\tagreed to plant trees",
                    "commitment\tNO CL\tenvironment\tk1\t#2\tagreed to plant trees",
                    "commitment\tNO CL\tenvironment\tk2\topt\tThe ministers may also count birds",
                    "position\tNO\tenvironment\tk3\t\tNorway opposes whaling",
                    "commitment\tG7\teconomy\tk4\t\tThe G7 will fund it"),
            gold("b", HALF, "commitment\tPE\tscience-education\tk1\t\tPeru will open schools"));

    private static final List<Prediction> FOUND = List.of(
            prediction(
                    "a",
                    found(Kind.COMMITMENT, "NO CL", "environment trade", "x", "agreed to plant trees and"),
                    found(Kind.COMMITMENT, "NO CL", "environment", "y", "count birds"),
                    found(Kind.COMMITMENT, "NO", "environment", "z", "opposes whaling"),
                    found(Kind.COMMITMENT, "CA FR DE IT JP GB US EU", "trade", "w", "The G7 will fund it"),
                    found(Kind.PROPOSAL, "NO", "trade", "v", "Norway and Chile")),
            new Prediction(
                    "b",
                    "New schools in Peru",
                    "",
                    "",
                    List.of(new FoundStatement(
                            Kind.COMMITMENT, Set.of("PE"), Set.of("science-education"), "x", new Span(0, 22))),
                    List.of(new FoundMeeting("m", "2001-05-04", "virtual")),
                    Set.of(new FoundPerson("Rosa Quispe", "PE"), new FoundPerson("Huanca", "PE")),
                    List.of("not there")));

    private final Quality quality = Scorer.score(GOLD, FOUND);

    @Test
    void aStatementIsFoundWhereItsSpanMostlyIs() {
        assertThat(quality.tallies().get("statements")).isEqualTo(new Tally(4, 1, 1));
        assertThat(quality.bySource().get("a")).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void anotherKindIsAMissOfTheOneAndAFalseAlarmOfTheOther() {
        assertThat(quality.tallies().get("commitments")).isEqualTo(new Tally(3, 1, 1));
        assertThat(quality.tallies().get("positions")).isEqualTo(new Tally(0, 0, 1));
        assertThat(quality.tallies().get("proposals")).isEqualTo(new Tally(0, 1, 0));
        assertThat(quality.shares().get("kind right where matched")).isEqualTo(new Quality.Share(3, 4));
    }

    @Test
    void aWholeStatementHasKindActorsAndOneTopicRight() {
        assertThat(quality.tallies().get("whole statement (kind, actors, a topic)"))
                .isEqualTo(new Tally(2, 3, 3));
        assertThat(quality.tallies().get("actors of matched")).isEqualTo(new Tally(12, 0, 0));
        assertThat(quality.tallies().get("topics of matched")).isEqualTo(new Tally(3, 2, 1));
    }

    @Test
    void pairsAreComparedOnlyWhereBothAreFoundAndInAGroup() {
        assertThat(quality.tallies().get("same statement across sources (pairs)"))
                .isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void aParticipantIsKnownByPartyAndAFormOfTheName() {
        assertThat(quality.tallies().get("participants (person, party)")).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void whatHasOneAnswerIsRightOrWrong() {
        assertThat(quality.shares().get("meeting date right")).isEqualTo(new Quality.Share(1, 2));
        assertThat(quality.shares().get("meeting format right")).isEqualTo(new Quality.Share(1, 2));
        assertThat(quality.shares().get("source title right")).isEqualTo(new Quality.Share(1, 2));
        assertThat(quality.tallies().get("same meeting across sources (pairs)")).isEqualTo(new Tally(0, 0, 1));
        assertThat(quality.falseQuotes()).isEqualTo(1);
    }

    @Test
    void whatWentWrongIsNamed() {
        assertThat(quality.misses())
                .extracting(Quality.Miss::what)
                .contains("missed commitment", "false alarm, proposal", "missed participant", "not the source's text");
        assertThat(quality.misses()).noneMatch(miss -> miss.words().contains("count birds"));
    }

    @Test
    void goldMeasuredAgainstItselfIsPerfect() {
        List<Prediction> same = GOLD.stream()
                .map(source -> prediction(
                        source.name(),
                        source.statements().stream()
                                .map(s -> new FoundStatement(
                                        s.kind(),
                                        Groups.members(s.actors()),
                                        Groups.members(s.topics()).stream()
                                                .map(topic -> topic.toLowerCase(java.util.Locale.ROOT))
                                                .collect(java.util.stream.Collectors.toSet()),
                                        s.cluster(),
                                        s.span()))
                                .toArray(FoundStatement[]::new)))
                .toList();
        assertThat(Scorer.score(GOLD, same).tallies())
                .extractingByKeys("statements", "positions", "whole statement (kind, actors, a topic)")
                .extracting(Tally::f1)
                .allSatisfy(f1 -> assertThat(f1).isEqualTo(1, Offset.offset(1e-9)));
    }

    private static GoldSource gold(String name, String text, String... lines) {
        GoldMeeting meeting = new GoldMeeting(
                "key",
                new PartialDate("2001-05-04"),
                Format.VIRTUAL,
                "",
                List.of(),
                0,
                List.of(
                        new GoldPerson("R. Quispe", List.of(new PartyCode("PE")), ""),
                        new GoldPerson("Quispe", List.of(new PartyCode("PE")), "")),
                false);
        GoldMeeting mentioned = new GoldMeeting(
                "other", new PartialDate("1999-01-01"), Format.UNSTATED, "", List.of(), 0, List.of(), true);
        return new GoldSource(
                name,
                text,
                "group",
                "Schools in Peru",
                "",
                PartialDate.UNSTATED,
                "",
                name.equals("b") ? List.of(meeting, mentioned) : List.of(meeting(), mentioned),
                List.of(),
                List.of(lines).stream()
                        .map(line -> GoldStatement.parse(line, text))
                        .toList());
    }

    private static GoldMeeting meeting() {
        return new GoldMeeting(
                "key",
                new PartialDate("2001-05-04"),
                Format.VIRTUAL,
                "",
                List.of(),
                0,
                List.of(new GoldPerson("Ola Nordmann", List.of(new PartyCode("NO")), "")),
                false);
    }

    private static Prediction prediction(String source, FoundStatement... statements) {
        return new Prediction(source, "", "", "", List.of(statements), List.of(), Set.of(), List.of());
    }

    private static FoundStatement found(Kind kind, String actors, String topics, String claim, String quote) {
        int start = TEXT.indexOf(quote);
        return new FoundStatement(
                kind,
                Set.of(actors.split(" ")),
                Set.of(topics.split(" ")),
                claim,
                new Span(start, start + quote.length()));
    }
}
