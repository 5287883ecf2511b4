package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.extraction.meeting.Introductions.Introduction;
import org.entente.extraction.meeting.OfficeHolders.Holder;
import org.entente.statement.PartyCode;

/**
 * The people of one text whom everybody knows when it is published.
 *
 * @param published the day of publication; where it is not known, only a title tells who of many times is meant
 */
record KnownPeople(OfficeHolders holders, PartialDate published) {

    /** Who is introduced in a sentence, and who needs no introduction. */
    List<Introduction> introductions(TitledSentence words) {
        List<Introduction> introduced = Introductions.in(words);
        Stream<Introduction> named = words.names().stream()
                .filter(name ->
                        introduced.stream().noneMatch(other -> other.span().overlaps(name)))
                .map(name -> new Introduction(name, words.text(name), List.of(), List.of(), "", Person.Rank.NONE))
                .filter(name -> holder(name).isPresent());
        return Stream.concat(introduced.stream(), named).map(this::asKnown).toList();
    }

    /** The state of somebody whom a text calls by the surname and whose office it names. */
    Optional<PartyCode> state(Person person) {
        return holders.surnamed(person.name(), person.rank(), published)
                .filter(holder -> published.isStated() || saysWhich(person.office()))
                .map(Holder::party);
    }

    /** A full name that everybody knows tells more than the words around it, but not of an office of another party. */
    private Introduction asKnown(Introduction introduction) {
        return holder(introduction)
                .filter(holder ->
                        introduction.usual().isEmpty() || introduction.usual().contains(holder.party()))
                .map(holder -> new Introduction(
                        introduction.span(),
                        introduction.name(),
                        List.of(holder.party()),
                        List.of(),
                        introduction.office(),
                        introduction.rank() == Person.Rank.NONE ? holder.rank() : introduction.rank()))
                .orElse(introduction);
    }

    private Optional<Holder> holder(Introduction introduction) {
        return introduction.rank() == Person.Rank.FORMER
                ? Optional.empty()
                : holders.called(introduction.name(), published)
                        .filter(holder -> published.isStated()
                                || (introduction.rank() == holder.rank() && saysWhich(introduction.office())));
    }

    /** A "leader" may be one of rebels or of a party. */
    private static boolean saysWhich(String office) {
        return !office.endsWith("leader");
    }
}
