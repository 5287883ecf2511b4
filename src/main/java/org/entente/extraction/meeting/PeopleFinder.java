package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extraction.meeting.Introductions.Introduction;
import org.entente.extraction.party.Eras;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;

/**
 * Finds the people whom a text names, with office and party, and where it names them again by a part of the name.
 * Immutable; threads may share it.
 */
public final class PeopleFinder {
    private final OfficeHolders holders = OfficeHolders.read();
    private final Offices offices = new Offices(holders);
    private final HomeState home;

    public PeopleFinder(Parties register) {
        this.home = new HomeState(register);
    }

    /**
     * The people in the order of their first mention.
     *
     * @param mentions the parties that the same document names, in its order
     */
    public List<Person> find(AnnotatedDocument document, List<PartyMention> mentions) {
        Eras eras = Eras.of(document, mentions);
        List<PartyCode> homes =
                home.of(document.source()).stream().map(eras::then).toList();
        Set<PartyCode> named =
                mentions.stream().flatMap(mention -> mention.codes().stream()).collect(Collectors.toSet());
        People people = new People(state -> homes.isEmpty() || homes.contains(state) || named.contains(state));
        KnownPeople known = new KnownPeople(holders, document.source().published());
        List<TitledSentence> all = titled(document, mentions);
        Optional<Unnamed> told = Optional.empty();
        for (TitledSentence words : all) {
            if (words.sentence().role() != Sentence.Role.HEADING) {
                List<Introduction> found = known.introductions(words);
                people.addAll(told.filter(unnamed -> people.isEmpty())
                        .map(unnamed -> unnamed.named(found, words))
                        .orElse(found));
                told = people.isEmpty() ? told.or(() -> Unnamed.in(words)) : told;
            }
        }
        // Headlines write every word with a capital, so where a name ends in them is learnt from the sentences.
        all.stream()
                .filter(words -> words.sentence().role() == Sentence.Role.HEADING)
                .map(known::introductions)
                .forEach(found -> found.forEach(people::addFromHeadline));
        all.forEach(words -> addBareNames(words, people));
        return Homes.of(document, mentions, homes, known).settle(people.all());
    }

    private List<TitledSentence> titled(AnnotatedDocument document, List<PartyMention> mentions) {
        List<TitledSentence> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            int from = next;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                next++;
            }
            all.add(new TitledSentence(document.source().text(), sentence, mentions.subList(from, next), offices));
        }
        return all;
    }

    /** Names without a title: "Otieno said". */
    private static void addBareNames(TitledSentence words, People people) {
        words.names().forEach(name -> people.recognise(words.words(name)));
    }
}
