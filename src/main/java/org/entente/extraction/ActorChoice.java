package org.entente.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.actor.Discourse;
import org.entente.extraction.actor.Reference;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.extraction.stance.Stance;
import org.entente.language.Tag;
import org.entente.language.WordGroup;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;

/** Chooses whose stance it is: the subject's parties, the speaker's, or those of all who agreed. */
final class ActorChoice {
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final Reference NOBODY = new Reference(List.of(), "");
    private static final String ASSERTION = "position.assertion";
    private static final Set<String> FORECASTS = Set.of("commit.would", "commit.will");
    /** What befalls somebody, and nobody sets out to do. */
    private static final Set<String> UNWILLED = WordGroup.named("unwilled");

    private static final Set<String> NOT_NAMED = Set.of("one", "some", "others", "another", "many", "someone");
    private static final Set<String> AGREEMENTS = Set.of(
            "commit.agree-to",
            "commit.agree-on",
            "commit.agree-to-plan",
            "commit.decide-to",
            "commit.decide-on",
            "commit.resolve-to",
            "commit.reach-agreement",
            "commit.reach-agreement-on",
            "commit.come-to-agreement",
            "commit.come-to-agreement-on");

    private final Discourse discourse;
    private final ParsedSentence sentence;
    private final int index;
    private final Plans plans;

    /** @param index the number of the sentence in its document */
    ActorChoice(Discourse discourse, ParsedSentence sentence, int index) {
        this.discourse = discourse;
        this.sentence = sentence;
        this.index = index;
        this.plans = new Plans(sentence);
    }

    /**
     * What all agree that somebody else should do is asked of him ("Peru must lift the siege", said by others); who will
     * not come takes a position.
     */
    Kind kindOf(Stance stance) {
        boolean outsider = stance.kind() == Kind.COMMITMENT
                && stance.isNorm()
                && stance.attribution().manner() == Manner.AGREED
                && isOfOthers(read(stance.subject()));
        if (outsider) {
            return Kind.PROPOSAL;
        }
        boolean foretold = stance.kind() == Kind.COMMITMENT && isForetoldByAll(stance, read(stance.subject()));
        boolean refused =
                stance.kind() == Kind.COMMITMENT && stance.negated() && (isSaidOfIt(stance) || plans.areToCome(stance));
        return foretold || refused ? Kind.POSITION : stance.kind();
    }

    /** "Peru will have to bear the cost", said by others: what all expect of somebody else binds nobody. */
    private boolean isForetoldByAll(Stance stance, Reference subject) {
        return stance.attribution().manner() == Manner.AGREED
                && stance.attribution().speaker().isEmpty()
                && FORECASTS.contains(stance.reason().rule())
                && UNWILLED.contains(sentence.token(stance.action()).lemma())
                && isOfOthers(subject);
    }

    /** "the envoy said it will not hurt others": a person is no "it", while "the ministry said it will not pay" undertakes. */
    private boolean isSaidOfIt(Stance stance) {
        TokenRange speaker = stance.attribution().speaker();
        return !stance.subject().isEmpty()
                && sentence.token(stance.subject().from()).lower().equals("it")
                && !read(speaker).speaker().isEmpty();
    }

    private boolean isOfOthers(Reference subject) {
        return !subject.actors().isEmpty()
                && !discourse.everyone().isEmpty()
                && Collections.disjoint(subject.actors(), discourse.everyone());
    }

    /** The parties, and the speaker where one person is let speak; no parties where the words name none. */
    Reference of(Stance stance) {
        return discourse.isQuestion(index) || isTravel(stance) || isPrivate(stance) ? NOBODY : taken(stance);
    }

    /** "Lima announced that Eva Rojas, a lawyer, will chair the board": her plans bind no state. */
    private boolean isPrivate(Stance stance) {
        return Plans.are(stance)
                && stance.attribution().manner() == Manner.SAID
                && !stance.subject().isEmpty()
                && discourse.isAboutPeople(index, sentence.span(stance.subject()))
                && sentence.token(stance.subject().from()).tag() == Tag.PROPER_NOUN
                && read(stance.subject()).actors().isEmpty();
    }

    /** "The envoy will fly to Lima", "he will attend the summit": plans of a person, no undertaking of a state. */
    private boolean isTravel(Stance stance) {
        return plans.areOfPerson(stance)
                && !stance.negated()
                && !stance.subject().isEmpty()
                && !read(stance.subject()).speaker().isEmpty()
                && !discourse.isBody(index, sentence.span(stance.subject()));
    }

    private Reference taken(Stance stance) {
        return switch (stance.attribution().manner()) {
            case TOLD -> isOfDocument(stance) ? new Reference(discourse.everyone(), "") : told(stance.subject());
            case AGREED ->
                agreed(stance, read(stance.subject()), read(stance.attribution().speaker()));
            case SAID -> spoken(stance);
        };
    }

    private Reference spoken(Stance stance) {
        TokenRange speaker = stance.attribution().speaker();
        if (isDocument(speaker) || (speaker.isEmpty() && isOfDocument(stance))) {
            return agreed(stance, read(stance.subject()), NOBODY);
        }
        if (isOutsider(speaker)) {
            return reported(stance);
        }
        return isTold(stance) ? hear(stance.subject()) : said(stance);
    }

    private boolean isDocument(TokenRange words) {
        return !words.isEmpty() && discourse.isDocument(index, sentence.span(words));
    }

    /** After a speech the author takes over where a sentence is about people: "the two ministers plan to". */
    private boolean isTold(Stance stance) {
        return stance.attribution().speaker().isEmpty()
                && !stance.subject().isEmpty()
                && (discourse.isAboutPeople(index, sentence.span(stance.subject())) || isNarrated(stance));
    }

    /** "Both sides reaffirmed", "the two sides look forward to": what several did, and not what one says of them. */
    private boolean isNarrated(Stance stance) {
        int verb = stance.subject().to();
        return !stance.isNorm()
                && verb < sentence.tokens().size()
                && (sentence.token(verb).tag() == Tag.VERB_PAST
                        || (sentence.token(verb).tag() == Tag.VERB_PRESENT
                                && !stance.reason().rule().equals(ASSERTION)))
                && !discourse.isQuoted(sentence.span(stance.subject()))
                && read(stance.subject()).actors().size() > 1;
    }

    /** Analysts, observers, a newspaper: whoever is let speak and stands for no party. */
    private boolean isOutsider(TokenRange speaker) {
        return !speaker.isEmpty()
                && (sentence.token(speaker.from()).tag() != Tag.PRONOUN
                        || NOT_NAMED.contains(sentence.token(speaker.from()).lower()))
                && read(speaker).actors().isEmpty();
    }

    /** Diplomats and spokesmen without a state tell what a party does; analysts, and agencies on what will be, only guess. */
    private Reference reported(Stance stance) {
        Span speaker = sentence.span(stance.attribution().speaker());
        String rule = stance.reason().rule();
        boolean guessed = FORECASTS.contains(rule) && discourse.isAgency(index, speaker);
        boolean stated = !stance.isNorm() && !rule.equals(ASSERTION) && !guessed;
        return discourse.isWitness(index, speaker) && stated ? read(stance.subject()) : NOBODY;
    }

    /** "The joint statement calls for a truce": what it says is agreed, unlike what it brings about. */
    private boolean isOfDocument(Stance stance) {
        return !stance.isNorm()
                && !Plans.are(stance)
                && !stance.reason().rule().equals(ASSERTION)
                && isDocument(stance.subject());
    }

    /** What the author tells of a subject that is no party is nobody's stance: "the train will arrive". */
    private Reference told(TokenRange subject) {
        boolean nobody = !subject.isEmpty() && read(subject).actors().isEmpty();
        return nobody ? NOBODY : hear(subject);
    }

    private Reference said(Stance stance) {
        Reference speaker = hear(stance.attribution().speaker());
        boolean mutual = isWe(stance.subject())
                && AGREEMENTS.contains(stance.reason().rule())
                && discourse.everyone().containsAll(speaker.actors());
        return mutual
                ? new Reference(discourse.everyone(), speaker.speaker())
                : said(stance, read(stance.subject()), speaker);
    }

    /** "we", "the President and I": those who agree with each other are all who met. */
    private boolean isWe(TokenRange words) {
        return !words.isEmpty()
                && Set.of("we", "i").contains(sentence.token(words.to() - 1).lower())
                && (words.to() - words.from() > 1
                        || sentence.token(words.from()).lower().equals("we"));
    }

    private Reference hear(TokenRange range) {
        return range.isEmpty() ? discourse.speaker(index) : discourse.hear(index, sentence.span(range));
    }

    private Reference agreed(Stance stance, Reference subject, Reference speaker) {
        boolean together =
                speaker.actors().isEmpty() || isWe(stance.attribution().speaker());
        List<PartyCode> all = together ? discourse.everyone() : speaker.actors();
        boolean norm = (stance.isNorm() && (stance.kind() == Kind.POSITION || isOfOthers(subject)))
                || isForetoldByAll(stance, subject);
        return norm || subject.actors().isEmpty() || closesList(stance.subject()) ? new Reference(all, "") : subject;
    }

    /** "We, the ministers of Kenya, Chile and Peru, recognise": the name before the verb is the last of all. */
    private boolean closesList(TokenRange subject) {
        int we = subject.from() - 1;
        while (we >= 0
                && !sentence.token(we).lower().equals("we")
                && !isVerb(sentence.token(we).tag())) {
            we--;
        }
        return we >= 0 && sentence.token(we).lower().equals("we");
    }

    private static boolean isVerb(Tag tag) {
        return tag == Tag.VERB_PAST || tag == Tag.VERB_PRESENT || tag == Tag.MODAL || tag == Tag.AUXILIARY;
    }

    /**
     * One speaker on what all do: the speaker's party, unless all are said to have agreed to it; what another party alone
     * undertakes is that party's.
     */
    private Reference said(Stance stance, Reference subject, Reference speaker) {
        boolean joint = subject.actors().size() > 1
                && AGREEMENTS.contains(stance.reason().rule());
        boolean own = subject.actors().isEmpty()
                || isOwnBody(stance, speaker)
                || (subject.actors().containsAll(speaker.actors()) && !joint)
                || stance.isNorm()
                || stance.reason().rule().equals(ASSERTION);
        return own ? speaker : new Reference(subject.actors(), speaker.speaker());
    }

    /** "the envoy said his government would pay": that of whoever speaks. */
    private boolean isOwnBody(Stance stance, Reference speaker) {
        TokenRange subject = stance.subject();
        return !subject.isEmpty()
                && !speaker.actors().isEmpty()
                && !stance.attribution().speaker().isEmpty()
                && POSSESSIVE.contains(sentence.token(subject.from()).lower())
                && discourse.isBody(index, sentence.span(subject));
    }

    private Reference read(TokenRange range) {
        return range.isEmpty() ? NOBODY : discourse.read(index, sentence.span(range));
    }
}
