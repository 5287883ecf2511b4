package org.entente.extraction.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.language.DateFinder;
import org.entente.language.DatedWords;
import org.entente.statement.MeetingReport;

/** Tells which sentences speak of days before a meeting, so that what was signed then is no outcome of it. */
final class EarlierDays {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int DAYS_OF_A_VISIT = 7;

    private final String text;
    private final DateFinder dates;
    private final PartialDate day;

    EarlierDays(Source source, MeetingReport report) {
        this.text = source.text();
        this.dates = new DateFinder(source.published());
        this.day = report.date().isStated() ? report.date() : source.published();
    }

    /** Whether a sentence gives such a day, or year, outside of a name that stands in it. */
    boolean areIn(Span sentence, Span name) {
        return dates.find(text, sentence).stream()
                        .filter(words -> !name.contains(words.span()))
                        .map(DatedWords::date)
                        .anyMatch(this::isEarlier)
                || YEAR.matcher(sentence.of(text))
                        .results()
                        .filter(year -> !name.contains(
                                new Span(sentence.start() + year.start(), sentence.start() + year.end())))
                        .anyMatch(year -> isEarlier(new PartialDate(year.group())));
    }

    private boolean isEarlier(PartialDate date) {
        if (date.isFull() && day.isFull()) {
            LocalDate until = date.toLocalDate().plusDays(DAYS_OF_A_VISIT);
            return until.isBefore(day.toLocalDate());
        }
        int known = Math.min(date.iso().length(), day.iso().length());
        return !(date.iso() + day.iso()).contains("--")
                && date.iso().substring(0, known).compareTo(day.iso().substring(0, known)) < 0;
    }
}
