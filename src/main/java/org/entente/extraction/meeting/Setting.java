package org.entente.extraction.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.statement.MeetingReport;

/**
 * How and where those met of whom a text tells.
 *
 * @param early where its first sentences end
 */
record Setting(Source source, MeetingWords words, int early) {
    private static final int SCENES_THAT_TELL = 3;

    private static final int NEAR = 1200;

    private static final Pattern PLACE = Pattern.compile("\\b(?:in|at) ((?:\\p{Lu}[\\p{L}.'’-]*,? ?){1,4})");
    private static final Pattern HELD_IN =
            Pattern.compile("\\b(?:held|hosted|convened|met|gathered) in ((?:\\p{Lu}[\\p{L}.'’-]*,? ?){1,4})");
    private static final String DAY_BEHIND =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b.*|[,.] ?$";

    boolean isEarly(Scene scene) {
        return scene.sentence().span().start() < early;
    }

    /** How those of some scenes met. */
    MeetingReport.Format format(List<Scene> scenes) {
        return stated(scenes.stream())
                .filter(format -> format == MeetingReport.Format.HYBRID)
                .or(() -> stated(scenes.stream().filter(this::isEarly)))
                .or(() -> stated(scenes.stream()))
                .orElseGet(() -> formatNear(scenes));
    }

    private Optional<MeetingReport.Format> stated(Stream<Scene> scenes) {
        return scenes.map(scene -> words.format(scene.sentence().span().of(source.text())))
                .filter(format -> format != MeetingReport.Format.UNSTATED)
                .min(Comparator.comparing(Setting::certainty));
    }

    private MeetingReport.Format formatNear(List<Scene> scenes) {
        int from = scenes.get(0).sentence().span().start();
        String near = source.text().substring(from, Math.min(source.text().length(), from + NEAR));
        MeetingReport.Format format = words.format(near);
        boolean present = !source.dateline().isEmpty() || scenes.stream().anyMatch(Scene::presence);
        return format == MeetingReport.Format.UNSTATED && present ? MeetingReport.Format.IN_PERSON : format;
    }

    /** A place may be that of something else; the words for the other formats are plain. */
    private static int certainty(MeetingReport.Format format) {
        return switch (format) {
            case HYBRID -> 0;
            case VIRTUAL -> 1;
            case TELEPHONE -> 2;
            default -> 3;
        };
    }

    /** Where they met, in the words of the text; else the place that it is dated from. */
    String place(List<Scene> scenes) {
        List<Scene> first = scenes.stream().limit(SCENES_THAT_TELL).toList();
        Stream<String> inSentence = first.stream()
                .flatMap(scene -> places(
                        PLACE, scene.trigger().end(), scene.sentence().span().end()));
        Stream<String> inParagraph = first.stream()
                .flatMap(scene -> places(
                        HELD_IN,
                        scene.sentence().span().end(),
                        paragraphEnd(scene.sentence().span().end())));
        return Stream.concat(inSentence, inParagraph).findFirst().orElse(source.dateline());
    }

    private Stream<String> places(Pattern pattern, int from, int to) {
        return pattern.matcher(source.text().substring(from, to))
                .results()
                .map(found -> found.group(1).replaceAll(DAY_BEHIND, "").strip())
                .filter(found -> !found.isEmpty());
    }

    private int paragraphEnd(int from) {
        int end = source.text().indexOf('\n', from);
        return end < 0 ? source.text().length() : end;
    }
}
