package org.entente.language;

import java.util.Set;

/** Words that name a day or month and nothing else: reports put them between a verb and what it governs. */
public final class DayWords {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "tomorrow");

    private static final Set<String> MONTHS = Set.of(
            "january", "february", "april", "june", "july", "august", "september", "october", "november", "december");

    private DayWords() {}

    /** "agreed <u>Monday</u> to", "agreed on <u>Friday</u> that". */
    public static boolean has(Token token) {
        return isDay(token.lower()) || MONTHS.contains(token.lower());
    }

    /** Whether a word in lower case names a day. */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }
}
