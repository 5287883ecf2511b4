package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.entente.document.UnreadableSourceException;
import org.junit.jupiter.api.Test;

/** What the extraction has reached on the seeds it does not fall behind. The figures: {@link QualityTable}. */
class SeedsQualityTest {

    @Test
    void theSeedsReachTheirBars() throws IOException, UnreadableSourceException {
        Quality quality = QualityTable.of(Path.of("seeds"), Path.of("src/test/resources/evaluation/seeds"));
        SoftAssertions bars = new SoftAssertions();
        atLeast(bars, quality, StatementScore.STATEMENTS, 0.80);
        atLeast(bars, quality, StatementScore.WHOLE, 0.60);
        atLeast(bars, quality, StatementScore.LINKS, 0.50);
        atLeast(bars, quality, MeetingScore.SAME_MEETING, 1);
        bars.assertThat(quality.falseQuotes()).isZero();
        bars.assertAll();
    }

    private static void atLeast(SoftAssertions bars, Quality quality, String row, double bar) {
        Tally tally = quality.tallies().getOrDefault(row, Tally.NONE);
        bars.assertThat(tally.f1()).as(row).isGreaterThanOrEqualTo(bar);
    }
}
