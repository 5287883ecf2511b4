package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.meeting.Introductions.Introduction;
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/**
 * Somebody of whom a sentence tells by office and party alone, as wires begin: "A senior Kenyan official said". The name
 * follows in the next sentences: "Ana Otieno, secretary for trade, told reporters".
 */
record Unnamed(PartyCode party, String office, Person.Rank rank) {
    private static final Set<String> SAYING = WordGroup.named("told-by-name");

    /** Whom a sentence lets act or speak without a name; nobody where it tells of several. */
    static Optional<Unnamed> in(TitledSentence words) {
        List<Unnamed> all = IntStream.range(1, words.size())
                .boxed()
                .flatMap(at -> at(words, at).stream())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<Unnamed> at(TitledSentence words, int at) {
        Optional<PartyCode> party = words.partyAt(words.isPossessive(at - 1) ? at - 2 : at - 1);
        if (party.isPresent() && words.lower(at).equals("official") && words.isVerb(at + 1)) {
            return Optional.of(new Unnamed(party.get(), "official", Person.Rank.OFFICIAL));
        }
        return party.flatMap(state -> words.titleAt(at)
                .filter(title -> !title.office().plural() && words.isVerb(title.to()))
                .map(title -> new Unnamed(
                        state,
                        words.text(words.span(title.from(), title.to())),
                        title.office().rank())));
    }

    /** The introductions of the first sentence behind that names somebody, in which the same person is named. */
    List<Introduction> named(List<Introduction> found, TitledSentence words) {
        return found.isEmpty()
                ? speaking(words)
                : found.stream()
                        .map(introduction -> isMeantBy(introduction) ? inParty(introduction) : introduction)
                        .toList();
    }

    /** Whether somebody with a title and no party is who was told of. */
    private static boolean isMeantBy(Introduction introduction) {
        return introduction.party().isEmpty()
                && introduction.rank() != Person.Rank.NONE
                && introduction.rank() != Person.Rank.FORMER;
    }

    private Introduction inParty(Introduction introduction) {
        return new Introduction(
                introduction.span(),
                introduction.name(),
                List.of(party),
                List.of(),
                introduction.office(),
                introduction.rank());
    }

    /** Names of two words or more that speak without any title. */
    private List<Introduction> speaking(TitledSentence words) {
        return words.names().stream()
                .filter(name -> words.words(name).size() > 1)
                .filter(name -> SAYING.contains(words.lower(words.sentence().indexBehind(name))))
                .map(name -> new Introduction(name, words.text(name), List.of(party), List.of(), office, rank))
                .toList();
    }
}
