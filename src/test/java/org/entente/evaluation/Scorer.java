package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.statement.Kind;

/** Measures predictions against gold, as {@code evaluation/GUIDELINES.md} says. */
final class Scorer {
    private Scorer() {}

    /** Scores each gold source against the prediction of its name; a source without prediction has found nothing. */
    static Quality score(List<GoldSource> gold, List<Prediction> predictions) {
        Map<String, Prediction> byName =
                predictions.stream().collect(Collectors.toMap(Prediction::source, Function.identity()));
        Counts counts = inOrderOfTheTable();
        StatementScore statements = new StatementScore(counts);
        MeetingScore meetings = new MeetingScore(counts);
        SourceScore sources = new SourceScore(counts);
        for (GoldSource source : gold) {
            Prediction prediction = byName.getOrDefault(source.name(), Prediction.nothing(source.name()));
            counts.falseQuotes(source.name(), prediction.falseQuotes());
            statements.add(source, prediction);
            meetings.add(source, prediction);
            sources.add(source, prediction);
        }
        statements.link();
        meetings.link();
        return counts.quality(gold.size());
    }

    private static Counts inOrderOfTheTable() {
        return new Counts(
                List.of(
                        StatementScore.STATEMENTS,
                        StatementScore.rowOf(Kind.COMMITMENT),
                        StatementScore.rowOf(Kind.PROPOSAL),
                        StatementScore.rowOf(Kind.POSITION),
                        StatementScore.WHOLE,
                        StatementScore.ACTORS,
                        StatementScore.TOPICS,
                        StatementScore.LINKS,
                        MeetingScore.PARTICIPANTS,
                        MeetingScore.SAME_MEETING),
                List.of(
                        StatementScore.KIND,
                        MeetingScore.DATE,
                        MeetingScore.FORMAT,
                        SourceScore.TITLE,
                        SourceScore.PUBLISHER,
                        SourceScore.PUBLISHED));
    }
}
