package org.entente.extraction.meeting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.language.Cardinals;

/**
 * How many days a meeting has lasted when a report of its end names that day: "ended two days of talks here on Sunday".
 *
 * @param days 1 where the text does not say that they were several
 */
record Lasting(int days) {
    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:end(?:ed|ing)|conclud(?:ed|ing)|clos(?:ed|ing)|wound up|wrapp?ed up|adjourned|broke (?:up|off|down)"
                    + "|rose from|finish(?:ed|ing)|complet(?:ed|ing)|after|following|at the end of)\\b[^.;]{0,60}?\\b"
                    + "([a-z]+)[ -]days?\\b");

    private static final Pattern CLOSED = Pattern.compile("(?i)\\b([a-z]+)[ -]days?\\b[^.;]{0,60}?\\b"
            + "(?:drew to (?:a|an|its) (?:close|end)|ended|concluded|closed|wound up|wrapped up|broke up)\\b");

    /** What the first scenes tell. */
    static Lasting of(List<Scene> scenes, Source source) {
        return new Lasting(scenes.stream()
                .limit(2)
                .map(scene -> scene.sentence().span().of(source.text()))
                .flatMap(words -> Stream.concat(
                        ENDED.matcher(words).results(), CLOSED.matcher(words).results()))
                .flatMapToInt(ended -> Cardinals.valueOf(ended.group(1)).stream())
                .findFirst()
                .orElse(1));
    }

    PartialDate firstDay(PartialDate last) {
        return days > 1 && last.isFull() ? PartialDate.of(last.toLocalDate().minusDays(days - 1L)) : last;
    }
}
