package org.entente.site.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.Row;

/**
 * A meeting in a few lines, for who has a minute.
 *
 * @param agreed what its parties undertake together, that most sources report
 * @param proposed what one side asks for, that most sources report
 * @param differing what the sources contradict each other in
 * @param shares what each source has of it, in the order of the columns
 */
record Brief(List<Row> agreed, List<Row> proposed, List<Row> differing, List<Share> shares) {
    private static final int LINES = 5;

    /**
     * How much a source has.
     *
     * @param reported how many claims it reports
     * @param alone how many of these no other source has
     * @param missing how many claims of others it leaves out
     */
    record Share(Column column, int reported, int alone, int missing) {}

    static Brief of(Coverage coverage) {
        return new Brief(
                first(
                        coverage,
                        row -> row.force() == Force.COMMITMENT && row.actors().size() > 1),
                first(coverage, row -> row.force() == Force.PROPOSAL && !row.everyone()),
                first(coverage, Row::diverging),
                IntStream.range(0, coverage.columns().size())
                        .mapToObj(column -> share(coverage, column))
                        .toList());
    }

    boolean isEmpty() {
        return agreed.isEmpty() && proposed.isEmpty() && differing.isEmpty();
    }

    /** The claims come with those first that most sources report. */
    private static List<Row> first(Coverage coverage, Predicate<Row> wanted) {
        return coverage.claims().stream()
                .map(Coverage.Line::row)
                .filter(wanted)
                .limit(LINES)
                .toList();
    }

    private static Share share(Coverage coverage, int column) {
        List<Coverage.Line> reported = coverage.claims().stream()
                .filter(line -> line.row().cells().get(column).force() != Force.SILENT)
                .toList();
        int alone = (int) reported.stream().filter(line -> line.reports() == 1).count();
        return new Share(
                coverage.columns().get(column),
                reported.size(),
                alone,
                coverage.claims().size() - reported.size());
    }
}
