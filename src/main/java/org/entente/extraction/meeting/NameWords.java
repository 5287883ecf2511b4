package org.entente.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/**
 * The words of a name in a sentence, and where what belongs to it ends.
 *
 * @param party empty or one
 */
record NameWords(int from, int to, int end, List<PartyCode> party) {

    private static final Set<String> LINKS = Set.of("of", "from", "for");
    private static final Set<String> SAYING = WordGroup.named("told-by-name");

    /** A name with the party that stands in brackets behind it, or in a list behind "of", "from" or "for". */
    static NameWords at(TitledSentence words, int start) {
        int from = behindHonorifics(words, start);
        int to = words.endOfName(from);
        if (to == from) {
            return new NameWords(from, to, to, List.of());
        }
        int bracket = words.endOfBracket(to);
        if (bracket > to) {
            return new NameWords(from, to, bracket, words.partyWithin(to, bracket));
        }
        int party = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
        int end = words.endOfParty(party);
        boolean listed = LINKS.contains(words.lower(to))
                && end > party
                && (words.lower(end).matches(",|and") || SAYING.contains(words.lower(end)) || words.isVerb(end))
                && (words.lower(to).equals("for")
                        || words.partyAt(words.lower(end + 1).equals("the") ? end + 2 : end + 1)
                                .isEmpty());
        return listed
                ? new NameWords(from, to, end, words.partyWithin(party, end))
                : new NameWords(from, to, to, List.of());
    }

    /** "The Hon.", "Senator the Hon". */
    private static int behindHonorifics(TitledSentence words, int from) {
        int at = from;
        while (words.isHonorific(at) || (words.lower(at).equals("the") && words.isHonorific(at + 1))) {
            at++;
        }
        return at;
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean isBracketed() {
        return end > to && !party.isEmpty();
    }
}
