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
    private static final int NEAR = 9;

    private Affiliation() {}

    /** @param first where the title, or the name where it comes first, begins */
    static Optional<PartyCode> before(TitledSentence words, int first) {
        int at = IntStream.iterate(first, before -> before - 1)
                .filter(before -> !words.isHonorific(before - 1)
                        && !words.lower(before - 1).equals("the"))
                .findFirst()
                .orElse(first);
        return delegation(words, at).or(() -> side(words, at)).or(() -> owner(words, at));
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

    /** "Peru sent its minister": the first party of the sentence. */
    private static Optional<PartyCode> owner(TitledSentence words, int at) {
        return OWN.contains(words.lower(at - 1))
                ? IntStream.range(0, at)
                        .mapToObj(words::partyAt)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
