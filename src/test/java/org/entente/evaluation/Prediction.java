package org.entente.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.statement.Kind;

/**
 * What an extraction says of one text.
 *
 * @param meetings the main meeting first
 * @param falseQuotes quotes that are not what the text has at their place; they count for nothing else
 */
record Prediction(
        String source,
        String title,
        String publisher,
        String published,
        List<FoundStatement> statements,
        List<FoundMeeting> meetings,
        Set<FoundPerson> participants,
        List<String> falseQuotes) {

    /** An extraction that found nothing. */
    static Prediction nothing(String source) {
        return new Prediction(source, "", "", "", List.of(), List.of(), Set.of(), List.of());
    }

    /**
     * A statement that was found.
     *
     * @param actors codes of states, groups taken apart into their members
     * @param claim the same in two statements that are held to report the same claim
     */
    record FoundStatement(Kind kind, Set<String> actors, Set<String> topics, String claim, Span span) {}

    /**
     * A meeting that was found.
     *
     * @param key the same in two sources that are held to report the same meeting
     */
    record FoundMeeting(String key, String date, String format) {
        static final FoundMeeting NONE = new FoundMeeting("", "", "");
    }

    /** A participant who was found; the party is empty where it is not known. */
    record FoundPerson(String person, String party) implements Comparable<FoundPerson> {
        static final FoundPerson NOBODY = new FoundPerson("", "");

        /** Whether the party is the same and every word of the shorter name is in the longer one. */
        boolean isSameAs(FoundPerson other) {
            Set<String> words = Words.of(person);
            Set<String> others = Words.of(other.person);
            return party.equals(other.party)
                    && !words.isEmpty()
                    && !others.isEmpty()
                    && (words.containsAll(others) || others.containsAll(words));
        }

        @Override
        public int compareTo(FoundPerson other) {
            return Comparator.comparing(FoundPerson::person)
                    .thenComparing(FoundPerson::party)
                    .compare(this, other);
        }
    }
}
