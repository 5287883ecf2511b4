package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.meeting.TitledSentence.Title;
import org.entente.statement.PartyCode;

/** The parties that a sentence names beside a title or a name. */
record TitleParties(TitledSentence words) {
    private static final int NEAR = 14;
    private static final int LONGEST_PORTFOLIO = 3;

    /** Whether a token belongs to the name of a party, or is its possessive mark. */
    boolean isPartyWord(int at) {
        return words.partyAt(at).isPresent()
                || (words.isPossessive(at) && words.partyAt(at - 1).isPresent());
    }

    /** Whose office it is: named before it or inside it behind "of". */
    Optional<PartyCode> owner(Title title) {
        int portfolio = title.from() - 1;
        while (portfolio >= 0 && words.isUnknownCapital(portfolio) && title.from() - portfolio <= LONGEST_PORTFOLIO) {
            portfolio--;
        }
        // "Peru's Primary Industries Minister": what is no known portfolio looks like a name.
        int first = words.isPossessive(portfolio) ? portfolio : title.from() - 1;
        int before = words.isPossessive(first) ? first - 1 : first;
        Optional<PartyCode> party = senderBefore(before);
        for (int at = title.from(); at < title.to() && party.isEmpty(); at++) {
            if (words.lower(at).equals("of")) {
                party = partyBehind(at);
            }
        }
        if (party.isEmpty() && words.lower(title.to()).equals("at")) {
            party = partyBehind(title.to());
        }
        // "Minister for Trade and Peruvians Abroad"
        return party.or(() -> title.office().rank() == Person.Rank.MINISTER
                ? words.partyWithin(title.from(), title.to()).stream().findFirst()
                : Optional.empty());
    }

    /** The party right before a title; of two the first, for "the U.N. Kenya envoy" is sent to Kenya. */
    private Optional<PartyCode> senderBefore(int at) {
        Optional<PartyCode> last = words.partyAt(at);
        int first = at;
        while (last.isPresent() && words.partyAt(first).equals(last)) {
            first--;
        }
        return words.partyAt(first).or(() -> last);
    }

    private Optional<PartyCode> partyBehind(int link) {
        int at = link + 1;
        while (Set.of("the", "government", "of", "kingdom", "republic").contains(words.lower(at))
                && words.partyAt(at).isEmpty()) {
            at++;
        }
        return words.partyAt(at);
    }

    /** The parties of "the Kenyan and Peruvian ministers" and "the ministers of Kenya and Peru", in their order. */
    List<PartyCode> of(Title title) {
        int from = title.from();
        while (from > 0
                && (words.partyAt(from - 1).isPresent() || Set.of("and", ",").contains(words.lower(from - 1)))) {
            from--;
        }
        return IntStream.range(from, title.to())
                .mapToObj(words::partyAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The parties of "of Kenya and Peru" right behind names. */
    List<PartyCode> behind(int end) {
        List<PartyCode> parties = new ArrayList<>();
        int at = end;
        while (at < words.size()
                && words.lower(end).equals("of")
                && (words.partyAt(at).isPresent()
                        || Set.of("of", "the", "and", ",").contains(words.lower(at)))) {
            words.partyAt(at).filter(party -> !parties.contains(party)).ifPresent(parties::add);
            at++;
        }
        return parties;
    }

    /** The party of "and a delegation from the Government of Kenya" near a name. */
    List<PartyCode> near(int end) {
        for (int at = end; at < Math.min(words.size(), end + NEAR); at++) {
            if (words.titleAt(at).isPresent()) {
                return List.of();
            }
            if (words.lower(at).equals("from") && partyBehind(at).isPresent() && !opensTitle(at)) {
                return List.of(partyBehind(at).orElseThrow());
            }
        }
        return List.of();
    }

    /** "a call from the Omani minister": the party belongs to somebody else's title. */
    private boolean opensTitle(int from) {
        int at = from + 1;
        while (at < words.size() && (Set.of("the", ",").contains(words.lower(at)) || isPartyWord(at))) {
            at++;
        }
        return words.titleAt(at).isPresent();
    }
}
