package org.entente.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as far as a text gives it, in the form of ISO 8601 with parts left out: {@code 2020-07-16}, {@code 2020-07},
 * {@code 2020}, {@code --07-16} (a day of an unnamed year), or the empty {@link #UNSTATED}.
 */
public record PartialDate(String iso) implements Serializable {
    public static final PartialDate UNSTATED = new PartialDate("");

    public PartialDate {
        if (!iso.matches("|\\d{4}(-\\d\\d(-\\d\\d)?)?|--\\d\\d-\\d\\d")) {
            throw new IllegalArgumentException("not a partial date: " + iso);
        }
        if (iso.length() == 10) {
            requireInCalendar(iso);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.toString());
    }

    public boolean isStated() {
        return !iso.isEmpty();
    }

    /** Whether year, month and day are all known. */
    public boolean isFull() {
        return iso.length() == 10;
    }

    /** The full date. Only for {@link #isFull()}. */
    public LocalDate toLocalDate() {
        return LocalDate.parse(iso);
    }

    /** The day in a year; empty where this is not the day of an unnamed year, or the year has no such day. */
    Optional<LocalDate> in(int year) {
        try {
            return iso.startsWith("--") ? Optional.of(LocalDate.parse(year + iso.substring(1))) : Optional.empty();
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static void requireInCalendar(String iso) {
        try {
            LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not in the calendar: " + iso, e);
        }
    }
}
