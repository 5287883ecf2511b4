package org.entente.language;

import java.util.Set;

/** Words that name a day or month and nothing else: reports put them between a verb and what it governs. */
public final class DayWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tonight",
            "tomorrow");

    private DayWords() {}

    /** "agreed <u>Monday</u> to", "agreed on <u>Friday</u> that". */
    public static boolean has(Token token) {
        return WORDS.contains(token.lower());
    }
}
