package org.entente.extraction.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.statement.PartyCode;

/** For whom somebody stands as the words before the person's name or title tell it, when the title does not. */
final class Affiliation {
    private static final Set<String> LED = Set.of("led", "headed", "represented");
    /** "and the Peruvian side by Minister Rojas". */
    private static final Set<String> LED_BY = Set.of("side", "delegation", "team");

    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> LEADING =
            Set.of("led", "leads", "headed", "heads", "represented", "represents", "representing");
    private static final Set<String> LABEL =
            Set.of("for", "the", "government", "governments", "of", "republic", "kingdom", "delegation");
    private static final int NEAR = 9;
    private static final int NEXT = 5;

    private Affiliation() {}

    /** @param first where the title, or the name where it comes first, begins */
    static Optional<PartyCode> before(TitledSentence words, int first) {
        int at = IntStream.iterate(first, before -> before - 1)
                .filter(before -> !words.isHonorific(before - 1)
                        && !words.lower(before - 1).equals("the"))
                .findFirst()
                .orElse(first);
        return delegation(words, at)
                .or(() -> listed(words, at))
                .or(() -> side(words, at))
                .or(() -> labelled(words, at))
                .or(() -> delegate(words, at))
                .or(() -> owner(words, at));
    }

    /** "Otieno, who led the Kenyan delegation, said", "Otieno, for Kenya, said": the words behind a name. */
    static Optional<PartyCode> behind(TitledSentence words, int end) {
        if (!words.lower(end).equals(",")) {
            return Optional.empty();
        }
        int at = words.lower(end + 1).equals("who") ? end + 2 : end + 1;
        if (LEADING.contains(words.lower(at))) {
            return IntStream.range(at, Math.min(words.size(), at + NEXT))
                    .takeWhile(near -> !words.lower(near).equals(","))
                    .mapToObj(words::partyAt)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        boolean apposed = words.lower(at).equals("for")
                && words.lower(words.endOfParty(at + 1)).equals(",");
        return apposed ? words.partyAt(at + 1) : Optional.empty();
    }

    /** "the Kenyan delegation led by", "the leader of the Kenyan delegation,". */
    private static Optional<PartyCode> delegation(TitledSentence words, int at) {
        boolean by = words.lower(at - 1).equals("by");
        boolean led = (by && (LED.contains(words.lower(at - 2)) || LED_BY.contains(words.lower(at - 2))))
                || (words.lower(at - 1).equals(",") && words.lower(at - 2).equals("delegation"));
        return IntStream.iterate(at - 3, before -> led && before >= Math.max(0, at - NEAR), before -> before - 1)
                .mapToObj(words::partyAt)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Kenya was represented by Minister Otieno, Peru by Minister Quispe". */
    private static Optional<PartyCode> listed(TitledSentence words, int at) {
        boolean begun = IntStream.range(1, at - 1)
                .anyMatch(by -> words.lower(by).equals("by") && LED.contains(words.lower(by - 1)));
        return begun && words.lower(at - 1).equals("by") ? words.partyAt(at - 2) : Optional.empty();
    }

    /** "Kenya: Minister Otieno", "For the Government of Peru: Ana Rojas": the line of a list or of a signature. */
    static Optional<PartyCode> labelled(TitledSentence words, int at) {
        boolean opens = words.lower(at - 1).equals(":")
                && IntStream.range(0, at - 1)
                        .allMatch(before -> LABEL.contains(words.lower(before))
                                || words.partyAt(before).isPresent());
        return opens ? words.partyAt(at - 2) : Optional.empty();
    }

    /** "on the Kenyan side,", "from Peru,". */
    private static Optional<PartyCode> side(TitledSentence words, int at) {
        int last = words.lower(at - 1).equals(",") ? at - 2 : at - 1;
        boolean side = words.lower(last).equals("side");
        int party = side ? last - 1 : last;
        int first = party;
        while (words.partyAt(first).isPresent()) {
            first--;
        }
        int opening = words.lower(first).equals("the") ? first - 1 : first;
        boolean opens = Set.of("on", "for", "from").contains(words.lower(opening));
        return opens && (side || !words.lower(opening).equals("on")) ? words.partyAt(party) : Optional.empty();
    }

    /** "Peru's delegate, Trade Secretary Rojas": the party of the title that is explained. */
    private static Optional<PartyCode> delegate(TitledSentence words, int at) {
        int office = at - 2;
        int owner = words.isPossessive(office - 1) ? office - 2 : office - 1;
        boolean explained = words.lower(at - 1).equals(",")
                && office > 0
                && words.titleAt(office).filter(title -> title.to() == at - 1).isPresent();
        return explained ? words.partyAt(owner) : Optional.empty();
    }

    /** "Peru sent its minister": the first party of the sentence; in "Peru, represented by its minister," the one before. */
    private static Optional<PartyCode> owner(TitledSentence words, int at) {
        int represented = at - 3;
        boolean apposed = words.lower(at - 2).equals("by")
                && words.lower(represented).equals("represented")
                && words.lower(represented - 1).equals(",");
        return OWN.contains(words.lower(at - 1))
                ? IntStream.range(apposed ? represented - 2 : 0, at)
                        .mapToObj(words::partyAt)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
