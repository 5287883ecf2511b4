package org.entente.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** Who was meant before, and may be meant again by a pronoun or a noun. Grows with its text. */
final class Antecedents {
    /** Sentences for which a noun keeps those whom it stood for. */
    private static final int REACH = 4;

    private static final int LONGEST_NAME = 4;

    private final Map<String, Company> companies = new HashMap<>();
    /** Nouns by which the text has meant all who met: "the leaders", also after "the leaders of Kenya and Peru". */
    private final Set<String> ofAll = new HashSet<>();

    private Reference last = Reference.NOBODY;
    private List<PartyCode> several;
    private List<PartyCode> one = List.of();
    private Optional<Unnamed> unnamed = Optional.empty();

    /** Somebody meant by an office alone ("the president of the bank"), and where. */
    private record Unnamed(Reference meant, int sentence, int at) {}

    /** Several parties that a noun stood for ("the foreign ministers of Nordic countries"), and in which sentence. */
    private record Company(List<PartyCode> parties, int sentence) {}

    /** @param everyone all who met, whom "they" means until others are named */
    Antecedents(List<PartyCode> everyone) {
        this.several = everyone;
    }

    /** Who held the office that the sentence before, or this one, began with, where no person was named: "he". */
    Optional<Reference> unnamed(int sentence, int lastPerson) {
        return unnamed.filter(office -> sentence - office.sentence <= 1 && office.at > lastPerson)
                .map(Unnamed::meant);
    }

    /** Who was meant last. */
    Reference last() {
        return last;
    }

    /** The several who were meant last: "they". */
    List<PartyCode> several() {
        return several;
    }

    /** The one party, or the body of all, that was meant last: "it". */
    List<PartyCode> one() {
        return one;
    }

    /** Those of all who met that a noun shortly before stood for; else, from now on, it stands for all. */
    Optional<List<PartyCode>> company(String noun, int sentence, boolean definite) {
        Optional<List<PartyCode>> company = Optional.ofNullable(companies.get(noun))
                .filter(some -> definite && sentence - some.sentence <= REACH)
                .map(Company::parties);
        if (company.isEmpty()) {
            ofAll.add(noun);
        }
        return company;
    }

    void remember(Reference found, NounGroup group, int sentence) {
        if (found.isEmpty()) {
            return;
        }
        last = found;
        if (group.isOffice() && found.speaker().isEmpty() && found.actors().size() == 1) {
            unnamed = Optional.of(
                    new Unnamed(found, sentence, group.words().get(0).span().start()));
        }
        if (found.actors().size() > 1 || group.plural().isPresent()) {
            several = found.actors();
            group.plural()
                    .map(Token::lemma)
                    .filter(noun -> !ofAll.contains(noun))
                    .ifPresent(noun -> companies.put(noun, new Company(found.actors(), sentence)));
        }
        if (found.actors().size() == 1 || isBodyOfAll(group)) {
            one = found.actors();
        }
    }

    /** "The Council welcomed the truce. It called for": what all who met are together. */
    private static boolean isBodyOfAll(NounGroup group) {
        return group.words().stream().anyMatch(word -> word.tag() == Tag.NOUN && isBody(word, group))
                || isNamedBody(group);
    }

    /** "The Association Council". */
    private static boolean isNamedBody(NounGroup group) {
        int size = group.words().size();
        return size > 0 && size <= LONGEST_NAME && isBody(group.words().get(size - 1), group);
    }

    private static boolean isBody(Token word, NounGroup group) {
        return !Count.isPlural(word) && group.mentions().nouns().means(word, Noun.EVERYONE);
    }
}
