package org.entente.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.document.WrittenDate;

/**
 * Finds the dates of a text: "16 July" and "on Thursday" against the day of publication, which a text may leave out;
 * then a date stays partial, or is known by its words only.
 */
public final class DateFinder {
    /** The letters in front are those with which the words begin, so that most of a text is passed over quickly. */
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?=[ceflmnstwy])(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)"
                    + "|(?:(?:last|next|this|coming)\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:earlier |later )?this (?:month|year)|(?:last|next) (?:month|year))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int HALF_A_YEAR = 183;

    private final PartialDate published;
    private final TextYear years;

    public DateFinder(PartialDate published) {
        this(published, TextYear.NONE);
    }

    private DateFinder(PartialDate published, TextYear years) {
        this.published = published;
        this.years = years;
    }

    /** Sees dates from the day of a source's publication; where that is unknown its text may name the year. */
    public static DateFinder in(Source source) {
        TextYear years = source.published().isFull() ? TextYear.NONE : TextYear.of(source);
        return new DateFinder(source.published(), years);
    }

    /** The dates within a range of a text, in its order. */
    public List<DatedWords> find(String text, Span range) {
        List<DatedWords> found = new ArrayList<>();
        String words = range.of(text);
        for (WrittenDate date : WrittenDate.in(words)) {
            found.add(new DatedWords(shifted(date.span(), range), withYear(date.day())));
        }
        Matcher matcher = POINTING.matcher(words);
        while (matcher.find()) {
            String pointing = matcher.group().toLowerCase(Locale.ROOT);
            boolean nowhere = isPeriod(pointing) && !published.isFull();
            if (!nowhere) {
                found.add(
                        new DatedWords(shifted(new Span(matcher.start(), matcher.end()), range), pointedAt(pointing)));
            }
        }
        found.sort(Comparator.comparing(DatedWords::span));
        return List.copyOf(found);
    }

    /** Whether a date lies behind the day of publication: no report tells of it as done. */
    public boolean isYetToCome(DatedWords words) {
        String day = words.date().iso();
        String seenFrom = published.iso();
        int known = Math.min(day.length(), seenFrom.length());
        return published.isFull()
                && words.date().isStated()
                && !day.startsWith("-")
                && day.substring(0, known).compareTo(seenFrom.substring(0, known)) > 0;
    }

    private static Span shifted(Span span, Span range) {
        return new Span(span.start() + range.start(), span.end() + range.start());
    }

    /** A day of an unnamed year lies in the year that brings it nearest to the publication. */
    private PartialDate withYear(PartialDate date) {
        if (!date.iso().startsWith("--") || !published.isFull()) {
            return years.complete(date);
        }
        LocalDate seenFrom = published.toLocalDate();
        int month = Integer.parseInt(date.iso().substring(2, 4));
        int day = Integer.parseInt(date.iso().substring(5));
        if (month == 2 && day == 29) {
            return date;
        }
        LocalDate sameYear = LocalDate.of(seenFrom.getYear(), month, day);
        if (sameYear.isAfter(seenFrom.plusDays(HALF_A_YEAR))) {
            return PartialDate.of(sameYear.minusYears(1));
        }
        return PartialDate.of(sameYear.isBefore(seenFrom.minusDays(HALF_A_YEAR)) ? sameYear.plusYears(1) : sameYear);
    }

    private static boolean isPeriod(String words) {
        return words.endsWith("month") || words.endsWith("year");
    }

    private PartialDate pointedAt(String words) {
        boolean onTheDay = words.matches("today|tonight|this (morning|afternoon|evening)");
        if (onTheDay || !published.isFull()) {
            return onTheDay ? published : PartialDate.UNSTATED;
        }
        LocalDate seenFrom = published.toLocalDate();
        if (words.equals("yesterday") || words.equals("tomorrow")) {
            return PartialDate.of(seenFrom.plusDays(words.equals("tomorrow") ? 1 : -1));
        }
        return words.endsWith("day") ? PartialDate.of(weekday(seenFrom, words)) : period(seenFrom, words);
    }

    /** Reports look back: a bare weekday is the last one, the day of publication included. */
    private static LocalDate weekday(LocalDate seenFrom, String words) {
        DayOfWeek day = DayOfWeek.valueOf(words.replaceFirst(".* ", "").toUpperCase(Locale.ROOT));
        if (words.startsWith("next") || words.startsWith("coming")) {
            return seenFrom.with(TemporalAdjusters.next(day));
        }
        return seenFrom.with(
                words.startsWith("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static PartialDate period(LocalDate seenFrom, String words) {
        int step = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
        return words.endsWith("year")
                ? new PartialDate(String.format(Locale.ROOT, "%04d", seenFrom.getYear() + step))
                : new PartialDate(seenFrom.plusMonths(step).toString().substring(0, 7));
    }
}
