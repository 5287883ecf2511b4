package org.entente.extraction.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.document.Publishers;
import org.entente.document.Span;
import org.entente.extraction.meeting.Person;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Token;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;

/**
 * Follows one text and says who is meant by the subjects of its clauses. Subjects are asked for in the order of the
 * text, since pronouns mean what was meant before; a discourse belongs to the one reader of its text.
 */
public final class Discourse {
    private static final Set<String> AGENCIES = Publishers.spellings();

    private final AnnotatedDocument document;
    private final Mentions mentions;
    private final Attendance attendance;
    private final Collection<PartyCode> met;
    private final Turns turns;
    private final Optional<Reference> mouthpiece;
    private final Antecedents antecedents;
    private final JointDocuments documents;
    private Reference speaker = Reference.NOBODY;

    /**
     * @param met the parties of the meeting that the text reports; empty where it does not say
     * @param turns who speaks where the text does not say so
     */
    public Discourse(
            AnnotatedDocument document,
            List<PartyMention> parties,
            List<Person> people,
            Collection<PartyCode> met,
            Parties register,
            Turns turns) {
        this.document = document;
        this.turns = turns;
        this.met = List.copyOf(met);
        this.mentions = Mentions.of(document, parties, people);
        boolean several = met.size() > 1
                || met.stream().anyMatch(body -> register.members(body).size() > 1);
        Collection<PartyCode> present = several ? met : mentions.leading();
        List<PartyCode> issuers = new Issuers(mentions, register).find();
        boolean known = several || !issuers.isEmpty();
        Collection<PartyCode> all = issuers.isEmpty() ? present : issuers;
        this.attendance = Attendance.of(known ? Attendance.withoutHost(all, register) : all, people, register);
        this.antecedents = new Antecedents(attendance.parties());
        this.documents = new JointDocuments(mentions.nouns());
        this.mouthpiece = Mouthpiece.of(document.source(), document.sentences(), mentions)
                .map(party -> new Reference(List.of(party), ""));
    }

    /** Whether the text is a statement that a spokesperson makes in the name of one party. */
    public boolean isOfOne() {
        return mouthpiece.isPresent();
    }

    /** All who met, sorted: those who stand behind what the text calls agreed. */
    public List<PartyCode> everyone() {
        return attendance.parties();
    }

    /** Who speaks on where a sentence does not say: who spoke last, else the person named last. */
    public Reference speaker(int sentence) {
        Optional<Reference> inTurn = turns.speaker(sentence).map(this::reference);
        if (inTurn.isPresent() || mouthpiece.isPresent()) {
            return inTurn.or(() -> mouthpiece).get();
        }
        return speaker.isEmpty()
                ? mentions.lastPerson(document.sentences().get(sentence).span().end())
                        .map(this::reference)
                        .orElseGet(antecedents::last)
                : speaker;
    }

    /** Who is meant by words that say who speaks or takes a stance; whoever speaks already if they name nobody. */
    public Reference hear(int sentence, Span words) {
        Reference heard = read(sentence, words);
        if (heard.actors().isEmpty()) {
            return speaker(sentence);
        }
        speaker = heard;
        return heard;
    }

    /**
     * Who is meant by a subject.
     *
     * @param sentence index of the sentence
     * @param subject the words of the subject
     */
    public Reference read(int sentence, Span subject) {
        NounGroup group = group(sentence, subject);
        documents.note(sentence, group.words());
        Optional<Reference> one = mouthpiece.filter(party -> isMouthpiece(group.words()));
        Reference found = one.orElseGet(() -> named(group));
        if (found.isEmpty() && group.isSeated()) {
            found = new Reference(attendance.settle(seatInFront(sentence, subject)), "");
        }
        if (found.isEmpty()) {
            found = new Reference(attendance.settle(referredTo(group.words(), sentence)), "");
            found = person(group.words(), sentence, subject).orElse(found);
        }
        antecedents.remember(found, group, sentence);
        return found;
    }

    /** "In Lima, a spokesman said": the state for which he speaks. */
    private List<PartyCode> seatInFront(int sentence, Span subject) {
        List<Token> front = document.sentences().get(sentence).tokens().stream()
                .takeWhile(token -> token.span().end() <= subject.start())
                .toList();
        int comma = front.size() - 1;
        boolean placed = comma > 1
                && front.get(0).lower().equals("in")
                && front.get(comma).text().equals(",");
        return placed
                ? mentions.seats(front.get(1).span().cover(front.get(comma).span()))
                : List.of();
    }

    /** Whether a subject means people by name or office, which speakers seldom do when they speak of their states. */
    public boolean isAboutPeople(int sentence, Span subject) {
        return group(sentence, subject).conjuncts().stream().anyMatch(NounGroup::isAboutPeople);
    }

    /** Whether a sentence is a question of the press, which takes no stance. */
    public boolean isQuestion(int sentence) {
        return turns.isQuestion(sentence);
    }

    /** Whether words stand in quotation marks. */
    public boolean isQuoted(Span words) {
        return mentions.isQuoted(words.start());
    }

    /** Whether words mean a state or what speaks for it, and no person: "his government". */
    public boolean isBody(int sentence, Span words) {
        List<Token> subject = group(sentence, words).words();
        return !subject.isEmpty()
                && mentions.nouns().meansAny(subject.get(subject.size() - 1), Set.of(Noun.BODY, Noun.EVERYONE));
    }

    /** Whether words mean those who tell what parties do: "diplomats", "a spokesman", "Reuters", "the bloc's envoy". */
    public boolean isWitness(int sentence, Span words) {
        return isAgency(sentence, words)
                || group(sentence, words).words().stream()
                        .anyMatch(word -> mentions.nouns().meansAny(word, Set.of(Noun.WITNESS, Noun.OFFICE)));
    }

    /** Whether words name a news agency, a broadcaster or a paper. */
    public boolean isAgency(int sentence, Span words) {
        return AGENCIES.contains(
                group(sentence, words).words().stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    /** Whether a subject is the document in which all say what they agreed: "the joint statement", and then "it". */
    public boolean isDocument(int sentence, Span words) {
        return documents.isMeant(sentence, group(sentence, words).words());
    }

    private NounGroup group(int sentence, Span subject) {
        List<Token> words = document.sentences().get(sentence).tokens().stream()
                .filter(token -> subject.overlaps(token.span()))
                .toList();
        return new NounGroup(words, mentions);
    }

    private Reference named(NounGroup group) {
        TreeSet<PartyCode> codes = new TreeSet<>();
        List<String> speakers = new ArrayList<>();
        boolean others = false;
        int offices = 0;
        for (NounGroup part : group.conjuncts()) {
            Optional<Person> person = part.person();
            person.ifPresent(found -> speakers.add(found.name()));
            List<PartyCode> parties = person.map(attendance::partyOf)
                    .filter(party -> !party.isEmpty())
                    .orElseGet(part::parties);
            parties = parties.isEmpty() ? part.seat() : parties;
            offices += part.isOffice() ? 1 : 0;
            others |= parties.isEmpty() && part.plural().isPresent();
            codes.addAll(parties);
        }
        others |= offices > 1 && offices == everyone().size() && group.isJoined();
        if (others && !codes.isEmpty() && everyone().containsAll(codes)) {
            codes.addAll(everyone());
        }
        return new Reference(attendance.settle(codes), speakers.size() == 1 ? speakers.get(0) : "");
    }

    private Optional<Reference> person(List<Token> words, int sentence, Span subject) {
        return words.stream().anyMatch(word -> mentions.nouns().means(word, Noun.HE))
                ? antecedents
                        .unnamed(sentence, mentions.lastName(subject.start()))
                        .or(() -> mentions.lastPerson(subject.start()).map(this::reference))
                : Optional.empty();
    }

    /** "The Secretary-General", "he", "we": whoever has a spokesperson. */
    private boolean isMouthpiece(List<Token> words) {
        return words.size() <= 2
                && words.stream()
                        .anyMatch(word -> mentions.nouns().meansAny(word, Set.of(Noun.WE, Noun.HE))
                                || (mentions.nouns().means(word, Noun.OFFICE) && !Count.isPlural(word)));
    }

    private Reference reference(Person person) {
        return new Reference(attendance.partyOf(person), person.name());
    }

    private List<PartyCode> referredTo(List<Token> words, int sentence) {
        Noun.Register nouns = mentions.nouns();
        boolean counted = NounGroup.isDefinite(words) && Count.in(words).isPresent();
        Set<Noun> others = counted ? Set.of(Noun.RIVAL, Noun.HE) : Set.of(Noun.OUTSIDER, Noun.RIVAL, Noun.HE);
        if (words.stream().anyMatch(word -> nouns.meansAny(word, others))) {
            return List.of();
        }
        if (isOwn(words)) {
            return antecedents.one();
        }
        for (Token word : words) {
            if (nouns.means(word, Noun.WE) && turns.speaker(sentence).isPresent()) {
                return speaker(sentence).actors();
            }
            if (nouns.means(word, Noun.WE)) {
                List<PartyCode> last = antecedents.last().actors();
                return mentions.isQuoted(word.span().start()) && !last.isEmpty() ? last : everyone();
            }
            if (nouns.means(word, Noun.THEY)) {
                return antecedents.several();
            }
            if (nouns.means(word, Noun.IT) || (nouns.means(word, Noun.BODY) && NounGroup.isDefinite(words))) {
                return antecedents.one();
            }
        }
        boolean several = words.stream().anyMatch(word -> isEveryone(word, nouns));
        return several ? body(words).orElseGet(() -> several(words, sentence)) : List.of();
    }

    /** "The Forum decided". */
    private Optional<List<PartyCode>> body(List<Token> words) {
        Token head = words.get(words.size() - 1);
        return NounGroup.isDefinite(words) ? attendance.called(head.lower(), met) : Optional.empty();
    }

    /** "its delegation": that of the party which was meant last. */
    private boolean isOwn(List<Token> words) {
        return words.stream().anyMatch(word -> word.lower().equals("its"))
                && words.stream().anyMatch(word -> mentions.canStandForParty(word) && !Count.isPlural(word));
    }

    private static boolean isEveryone(Token word, Noun.Register nouns) {
        return nouns.means(word, Noun.EVERYONE) || (nouns.means(word, Noun.OFFICE) && Count.isPlural(word));
    }

    /** "The ministers" are those whom a sentence shortly before called ministers, else all who met. */
    private List<PartyCode> several(List<Token> words, int sentence) {
        Optional<Integer> number = Count.in(words);
        if (number.isPresent()) {
            return counted(number.get(), sentence);
        }
        Optional<Token> plural = new NounGroup(words, mentions).plural();
        List<PartyCode> all =
                plural.filter(noun -> noun.lemma().equals("minister")).isPresent()
                        ? attendance.ministers()
                        : everyone();
        return plural.flatMap(noun -> antecedents.company(noun.lemma(), sentence, NounGroup.isDefinite(words)))
                .orElse(all);
    }

    /** "Both sides", "the five countries": a pair that the sentence before names may be meant rather than all. */
    private List<PartyCode> counted(int number, int sentence) {
        return attendance
                .counted(number)
                .or(() -> Optional.of(antecedents.several()).filter(parties -> parties.size() == number))
                .or(() -> mentions.together(document.sentences().get(sentence), number))
                .orElse(everyone());
    }
}
