package org.entente.extraction.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;

/**
 * Follows one text and says who is meant by the subjects of its clauses. Subjects are asked for in the order of the
 * text, since pronouns mean what was meant before; a discourse belongs to the one reader of its text.
 */
public final class Discourse {
    private final AnnotatedDocument document;
    private final Mentions mentions;
    private final Attendance attendance;
    private Reference last = Reference.NOBODY;
    private List<PartyCode> lastSeveral;
    private List<PartyCode> lastOne = List.of();

    /**
     * @param met the parties of the meeting that the text reports; empty where it does not say
     */
    public Discourse(
            AnnotatedDocument document,
            List<PartyMention> parties,
            List<Person> people,
            Collection<PartyCode> met,
            Parties register) {
        this.document = document;
        this.mentions = Mentions.of(document, parties, people);
        this.attendance = Attendance.of(met.size() > 1 ? met : mentions.leading(), people, register);
        this.lastSeveral = attendance.parties();
    }

    /** All who met, sorted: those who stand behind what the text calls agreed. */
    public List<PartyCode> everyone() {
        return attendance.parties();
    }

    /** Who was meant last. */
    public Reference last() {
        return last;
    }

    /**
     * Who is meant by a subject.
     *
     * @param sentence index of the sentence
     * @param subject the words of the subject
     */
    public Reference read(int sentence, Span subject) {
        Sentence here = document.sentences().get(sentence);
        List<Token> words = here.tokens().stream()
                .filter(token -> subject.overlaps(token.span()))
                .toList();
        Reference found = named(new NounGroup(words, mentions));
        if (found.isEmpty()) {
            found = new Reference(attendance.settle(referredTo(words, sentence)), "");
            found = person(words, subject).orElse(found);
        }
        remember(found);
        return found;
    }

    private Reference named(NounGroup group) {
        TreeSet<PartyCode> codes = new TreeSet<>();
        List<String> speakers = new ArrayList<>();
        for (NounGroup part : group.conjuncts()) {
            Optional<Person> person = part.person();
            person.ifPresent(found -> speakers.add(found.name()));
            codes.addAll(
                    person.map(Person::party).filter(party -> !party.isEmpty()).orElseGet(part::parties));
        }
        return new Reference(attendance.settle(codes), speakers.size() == 1 ? speakers.get(0) : "");
    }

    private Optional<Reference> person(List<Token> words, Span subject) {
        return words.stream().anyMatch(word -> mentions.nouns().means(word, Noun.HE))
                ? mentions.lastPerson(subject.start())
                        .map(person ->
                                new Reference(person.party().isEmpty() ? last.actors() : person.party(), person.name()))
                : Optional.empty();
    }

    private List<PartyCode> referredTo(List<Token> words, int sentence) {
        Noun.Register nouns = mentions.nouns();
        if (words.stream().anyMatch(word -> nouns.means(word, Noun.OUTSIDER))) {
            return List.of();
        }
        for (Token word : words) {
            if (nouns.means(word, Noun.WE)) {
                return mentions.isQuoted(word.span().start()) && !last.actors().isEmpty() ? last.actors() : everyone();
            }
            if (nouns.means(word, Noun.THEY)) {
                return lastSeveral;
            }
            if (nouns.means(word, Noun.IT) || (nouns.means(word, Noun.BODY) && NounGroup.isDefinite(words))) {
                return lastOne;
            }
        }
        boolean several = words.stream().anyMatch(word -> isEveryone(word, nouns));
        return several ? counted(words, document.sentences().get(sentence)) : List.of();
    }

    private static boolean isEveryone(Token word, Noun.Register nouns) {
        return nouns.means(word, Noun.EVERYONE) || (nouns.means(word, Noun.OFFICE) && Count.isPlural(word));
    }

    /** "Both sides", "the five countries": a pair that the sentence before names may be meant rather than all. */
    private List<PartyCode> counted(List<Token> words, Sentence sentence) {
        Optional<Integer> number = Count.in(words);
        return number.flatMap(attendance::counted)
                .or(() ->
                        number.filter(several -> several == lastSeveral.size()).map(several -> lastSeveral))
                .or(() -> number.flatMap(several -> mentions.together(sentence, several)))
                .orElse(everyone());
    }

    private void remember(Reference found) {
        if (found.isEmpty()) {
            return;
        }
        last = found;
        if (found.actors().size() > 1) {
            lastSeveral = found.actors();
        } else {
            lastOne = found.actors();
        }
    }
}
