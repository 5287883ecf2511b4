package org.entente.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How good an extraction is.
 *
 * @param tallies by what is counted, in the order of the table
 * @param shares right ones of all, by what is counted: only one answer is possible for each
 * @param bySource the tally of statements for each source
 * @param misses what was missed or said wrongly, and false alarms, by source
 */
record Quality(
        int sources,
        Map<String, Tally> tallies,
        Map<String, Share> shares,
        int falseQuotes,
        Map<String, Tally> bySource,
        List<Miss> misses) {

    /** So many right of so many. */
    record Share(int right, int all) {
        static final Share NONE = new Share(0, 0);

        Share plus(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), all + 1);
        }
    }

    /** One thing that went wrong, for the person who wants to mend it. */
    record Miss(String source, String what, String words) {}

    /** The table as it is printed. */
    String table() {
        StringBuilder table = new StringBuilder();
        Tally statements = tallies.getOrDefault(StatementScore.STATEMENTS, Tally.NONE);
        table.append("%d sources, %d gold statements, %d found%n"
                .formatted(sources, statements.right() + statements.missed(), statements.right() + statements.wrong()));
        table.append("%-44s%7s%7s%7s%n".formatted("", "P", "R", "F1"));
        tallies.forEach((name, tally) ->
                table.append(row("%-44s%7.3f%7.3f%7.3f%n", name, tally.precision(), tally.recall(), tally.f1())));
        shares.forEach((name, share) -> table.append(
                share.all() == 0
                        ? row("%-44s%14s%7s%n", name, "", "-")
                        : row("%-44s%14s%7.3f  of %d%n", name, "", (double) share.right() / share.all(), share.all())));
        table.append(row("%-44s%14s%7d%n", "quotes that are not the source text", "", falseQuotes));
        bySource.forEach((source, tally) -> table.append(row("%-44s%14s%7.3f%n", source, "", tally.f1())));
        return table.toString();
    }

    /** Every miss and false alarm, a line for each. */
    String missesByName() {
        StringBuilder lines = new StringBuilder();
        misses.forEach(miss -> lines.append(row("%s\t%s\t%s%n", miss.source(), miss.what(), miss.words())));
        return lines.toString();
    }

    private static String row(String format, Object... cells) {
        return String.format(java.util.Locale.ROOT, format, cells);
    }
}
