package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.statement.PartyCode;

/**
 * A list that names a person behind each party: "the ministers of Kenya (Amos Otieno) and Peru (Ana Silva)", "of Kenya,
 * Amos Otieno; and of Peru, Ana Silva".
 *
 * @param end where the last of them ends
 */
record NamedMembers(List<Member> members, int end) {
    private static final Set<String> JOINTS = Set.of(",", ";", ")", "and", "of", "from", "for", "the");
    private static final int FEWEST = 2;

    /** The list that begins with the party before a token; empty where not two parties have a name behind them. */
    static Optional<NamedMembers> behind(TitledSentence words, int endOfParty, Set<String> openings) {
        List<Member> members = new ArrayList<>();
        int end = endOfParty;
        int next = endOfParty;
        Optional<Member> member = member(words, next, openings);
        while (member.isPresent()) {
            members.add(member.get());
            end = member.get().to();
            next = end;
            while (JOINTS.contains(words.lower(next))) {
                next++;
            }
            next = words.endOfParty(next);
            member = member(words, next, openings);
        }
        return members.size() < FEWEST ? Optional.empty() : Optional.of(new NamedMembers(List.copyOf(members), end));
    }

    private static Optional<Member> member(TitledSentence words, int endOfParty, Set<String> openings) {
        if (!openings.contains(words.lower(endOfParty))) {
            return Optional.empty();
        }
        NameWords name = NameWords.at(words, endOfParty + 1);
        boolean full = name.to() - name.from() > 1 || name.from() > endOfParty + 1;
        return words.partyAt(endOfParty - 1)
                .filter(party -> full && !name.isEmpty())
                .map(party -> new Member(name.from(), name.to(), party));
    }

    /** A name and the party that stands before it. */
    record Member(int from, int to, PartyCode party) {}
}
