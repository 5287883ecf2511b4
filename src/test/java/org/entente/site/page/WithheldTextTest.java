package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.evaluation.GoldExtractions;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.entente.statement.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of sources that may be quoted, but not reprinted. */
class WithheldTextTest {
    /** What a selector keeps before and after its quote. */
    private static final int AROUND = 32;

    private static final GoldSite SITE = GoldSite.quotesOnly(GoldExtractions.ofSeeds());

    @ParameterizedTest
    @MethodSource("sources")
    void showEveryQuoteAndNothingFarFromOne(Extraction extraction) {
        Document page = SITE.page("/page/source/" + extraction.source().name().replaceFirst("\\.txt$", ""));
        List<String> marked = page.select("mark.statement").stream()
                .map(WithheldTextTest::words)
                .toList();
        assertThat(marked)
                .containsExactlyInAnyOrderElementsOf(extraction.statements().stream()
                        .map(statement -> statement.evidence().quote())
                        .toList());

        String shown = page.select(".reading").text();
        List<String> unquoted = unquoted(extraction);
        assertThat(unquoted).isNotEmpty();
        assertThat(unquoted).noneMatch(shown::contains);
    }

    static List<Extraction> sources() {
        return GoldExtractions.ofSeeds();
    }

    private static String words(Element mark) {
        Element words = mark.clone();
        words.select("sup").remove();
        return words.wholeText();
    }

    /** Lines of the text that are farther from every quote than a selector reaches. */
    private static List<String> unquoted(Extraction extraction) {
        String text = extraction.source().text();
        boolean[] near = new boolean[text.codePointCount(0, text.length())];
        evidence(extraction)
                .flatMapToInt(evidence -> IntStream.range(
                        Math.max(0, evidence.start() - AROUND), Math.min(near.length, evidence.end() + AROUND)))
                .forEach(i -> near[i] = true);
        int[] points = text.codePoints().toArray();
        StringBuilder far = new StringBuilder();
        IntStream.range(0, near.length).forEach(i -> far.appendCodePoint(near[i] ? '\n' : points[i]));
        return far.toString()
                .lines()
                .filter(line -> line.strip().length() > AROUND)
                .toList();
    }

    private static Stream<Evidence> evidence(Extraction extraction) {
        return Stream.of(
                        extraction.statements().stream().map(Statement::evidence),
                        extraction.meetings().stream().map(MeetingReport::evidence),
                        extraction.meetings().stream()
                                .flatMap(meeting -> meeting.participations().stream())
                                .map(Participation::evidence))
                .flatMap(quotes -> quotes);
    }
}
