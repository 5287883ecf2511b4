package org.entente.extraction.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;

/**
 * How many days a meeting has lasted when a report of its end names that day: "ended two days of talks here on Sunday".
 *
 * @param days 1 where the text does not say that they were several
 */
record Lasting(int days) {
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String ANY = "(" + String.join("|", NUMBERS) + ")";
    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:end(?:ed|ing)|conclud(?:ed|ing)|clos(?:ed|ing)|wound up|wrapp?ed up|adjourned|broke (?:up|off|down)"
                    + "|finish(?:ed|ing)|complet(?:ed|ing)|after|following|at the end of)\\b[^.;]{0,60}?\\b"
                    + ANY + "[ -]days?\\b");

    /** What the first scenes tell. */
    static Lasting of(List<Scene> scenes, Source source) {
        return new Lasting(scenes.stream()
                .limit(2)
                .flatMap(
                        scene -> Stream.of(ENDED.matcher(scene.sentence().span().of(source.text())))
                                .filter(Matcher::find)
                                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT)))
                .map(number -> NUMBERS.indexOf(number) + 2)
                .findFirst()
                .orElse(1));
    }

    PartialDate firstDay(PartialDate last) {
        return days > 1 && last.isFull() ? PartialDate.of(last.toLocalDate().minusDays(days - 1L)) : last;
    }
}
