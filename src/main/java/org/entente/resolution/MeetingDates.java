package org.entente.resolution;

import java.time.temporal.ChronoUnit;
import org.entente.document.PartialDate;

/**
 * Whether two sources can mean the same day. A source that does not date its meeting is dated by its publication: news
 * of a meeting appears within days of it.
 */
final class MeetingDates {
    /** Time zones, and meetings that go on over a night. */
    private static final int ONE_DAY = 1;

    /** How far a date may be off that was inferred from the publication. */
    private static final int INFERRED = 3;

    /** How long after the meeting a source may appear that does not date it. */
    private static final int NEWS = 10;

    /** Most meetings that have a name return after a year. */
    private static final int A_YEAR = 300;

    private MeetingDates() {}

    static Agreement compare(Sighting one, Sighting other) {
        PartialDate a = one.report().date();
        PartialDate b = other.report().date();
        if (a.isStated() && b.isStated()) {
            return a.isFull() && b.isFull() ? full(one, other) : partial(a, b);
        }
        return one.report().mentioned() || other.report().mentioned()
                ? times(one.time(), other.time())
                : published(about(one), about(other));
    }

    /** A meeting that is only mentioned was held, or will be, some time around the text that mentions it. */
    private static Agreement times(PartialDate one, PartialDate other) {
        if (!one.isFull() || !other.isFull()) {
            return Agreement.UNKNOWN;
        }
        return Math.abs(days(one, other)) <= A_YEAR ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private static Agreement full(Sighting one, Sighting other) {
        long days = Math.abs(days(one.report().date(), other.report().date()));
        boolean inferred =
                one.report().stated().isEmpty() || other.report().stated().isEmpty();
        if (days == 0) {
            return Agreement.SAME;
        }
        return days <= (inferred ? INFERRED : ONE_DAY) ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    /** At least one date lacks its year or its day: every part that both give must be the same. */
    private static Agreement partial(PartialDate one, PartialDate other) {
        boolean differ =
                differ(year(one), year(other)) || differ(month(one), month(other)) || differ(day(one), day(other));
        if (differ) {
            return Agreement.DIFFERENT;
        }
        return day(one).isEmpty() || day(other).isEmpty() ? Agreement.NEAR : Agreement.SAME;
    }

    private static boolean differ(String part, String other) {
        return !part.isEmpty() && !other.isEmpty() && !part.equals(other);
    }

    private static String year(PartialDate date) {
        return date.iso().startsWith("--") ? "" : date.iso().substring(0, 4);
    }

    private static String month(PartialDate date) {
        return part(date, 5, 2);
    }

    private static String day(PartialDate date) {
        return part(date, 8, 5);
    }

    private static String part(PartialDate date, int inYear, int withoutYear) {
        int from = date.iso().startsWith("--") ? withoutYear : inYear;
        return date.iso().length() < from + 2 ? "" : date.iso().substring(from, from + 2);
    }

    private static PartialDate about(Sighting sighting) {
        return sighting.report().date().isStated()
                ? sighting.report().date()
                : sighting.source().published();
    }

    private static Agreement published(PartialDate one, PartialDate other) {
        if (!one.isFull() || !other.isFull()) {
            return Agreement.UNKNOWN;
        }
        return Math.abs(days(one, other)) <= NEWS ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private static long days(PartialDate from, PartialDate to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }
}
