package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.force.Force;
import org.entente.extraction.force.Trigger;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;
import org.entente.statement.Kind;

/** What tense, modality and polarity make of a marker. */
final class Modality {
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "they", "he", "she", "you");
    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody", "no");
    private static final Set<String> WORDS_ONLY = WordGroup.named("only-words");

    private static final Set<String> UNWILLED = WordGroup.named("unwilled");

    private static final Set<String> CONDITIONS = WordGroup.named("is-condition");

    private static final Set<String> LONG_SINCE = WordGroup.named("long-since");

    private static final Set<String> PAST = WordGroup.named("past-times");

    /** "will not accept". */
    private static final Set<String> REFUSALS = WordGroup.named("refuses");

    private Modality() {}

    /** Whether the marker really takes a stance here. */
    static boolean allows(Clause clause, Trigger trigger, Attribution attribution, ParsedSentence sentence) {
        VerbGroup verb = clause.verb();
        boolean told = attribution.manner() == Manner.TOLD && !Deals.govern(clause, sentence);
        if (isOnlyPossible(verb) || isInverted(verb, sentence)) {
            return false;
        }
        boolean backshifted = isBackshifted(clause, attribution, sentence);
        boolean history = told && trigger.force() == Force.POSITION && looksBack(clause, sentence);
        if (verb.perfect() && (verb.past() ? !backshifted : history)) {
            return false;
        }
        if (tellsHistory(trigger, sentence)) {
            return false;
        }
        return switch (trigger.rule()) {
            case "commit.meet-again" -> !verb.past() && !verb.perfect();
            case "commit.will" ->
                !WORDS_ONLY.contains(verb.lemma())
                        && !Forecasts.describes(clause, sentence)
                        && (!verb.passive()
                                || !told
                                || Things.namesMeeting(clause, sentence)
                                || Things.isFounded(clause, verb, sentence));
            case "commit.be-to" ->
                !complement(trigger, sentence).lemma().equals("blame")
                        && !verb.past()
                        && verb.modal().isEmpty()
                        && complement(trigger, sentence).range().from()
                                == verb.range().to()
                        && (!Agents.areThings(sentence, clause.subject())
                                || Things.namesAim(clause, sentence)
                                || Things.namesMeeting(clause, sentence)
                                || Things.isFounded(clause, complement(trigger, sentence), sentence)
                                || Things.holdsMeeting(complement(trigger, sentence), sentence));
            case "commit.schedule" -> verb.passive() && told && Things.namesMeeting(clause, sentence) && isStill(verb);
            case "commit.provide-for" -> Deals.areSubject(clause, sentence);
            case "position.not-agree" -> verb.negated();
            case "commit.commit-money" -> !verb.passive();
            case "commit.offer", "commit.guarantee", "commit.accept", "commit.promise" ->
                !Things.isThing(clause, sentence);
            case "commit.would" -> !WORDS_ONLY.contains(verb.lemma()) && !told && !verb.perfect() && !isState(verb);
            case "position.call-it" -> clause.relation() != Clause.Relation.PARTICIPIAL;
            case "position.recall" -> attribution.manner() == Manner.AGREED;
            case "commit.look-to" -> verb.progressive();
            case "commit.go-to" ->
                verb.progressive()
                        && !sentence.clauses().get(trigger.complement()).verb().passive();
            case "commit.continue-to" ->
                !verb.past()
                        && !verb.perfect()
                        && !UNWILLED.contains(complement(trigger, sentence).lemma());
            case "proposal.should", "proposal.must" -> !told && !verb.perfect();
            case "proposal.need-to" ->
                !told && (!verb.past() || (backshifted && !verb.perfect() && !isLongAgo(sentence)));
            case "proposal.it-is-important",
                    "proposal.it-is-important-that",
                    "proposal.there-is-need",
                    "proposal.there-is-need-to" -> !told;
            default -> true;
        };
    }

    /** "has long opposed", "the meeting has confirmed": tells what was, where "has opposed" tells the latest news. */
    private static boolean looksBack(Clause clause, ParsedSentence sentence) {
        TokenRange verb = clause.verb().range();
        return Things.namesMeeting(clause, sentence)
                || sentence.tokens().subList(verb.from(), verb.to()).stream()
                        .anyMatch(token -> LONG_SINCE.contains(token.lower()));
    }

    /** "could help": says nothing of what will be done, unlike "can confirm that". */
    static boolean isOnlyPossible(VerbGroup verb) {
        boolean says = verb.modal().equals("can")
                && Set.of("confirm", "announce", "assure").contains(verb.lemma());
        return POSSIBLE.contains(verb.modal()) && !says;
    }

    /** "Why should we pay?" asks. */
    private static boolean isInverted(VerbGroup verb, ParsedSentence sentence) {
        int next = verb.range().to();
        return !verb.modal().isEmpty()
                && next < sentence.tokens().size()
                && SUBJECTS.contains(sentence.token(next).lower());
    }

    /** "is scheduled", "has been set": what was scheduled may have been called off. */
    private static boolean isStill(VerbGroup verb) {
        return verb.modal().isEmpty() && (!verb.past() || verb.perfect());
    }

    /** "would be needed". */
    private static boolean isState(VerbGroup verb) {
        return verb.passive() && CONDITIONS.contains(verb.lemma());
    }

    private static VerbGroup complement(Trigger trigger, ParsedSentence sentence) {
        return sentence.clauses().get(trigger.complement()).verb();
    }

    /** "said the two leaders had agreed to": behind a verb of speech, or where it goes on, the past has moved one step back. */
    private static boolean isBackshifted(Clause clause, Attribution attribution, ParsedSentence sentence) {
        boolean goesOn =
                attribution.manner() == Manner.SAID && attribution.speaker().isEmpty() && !isLongAgo(sentence);
        return attribution.manner() != Manner.TOLD && (goesOn || clause.relation() != Clause.Relation.MAIN);
    }

    private static boolean isLongAgo(ParsedSentence sentence) {
        return sentence.tokens().stream().anyMatch(Modality::isLongAgo);
    }

    private static boolean isLongAgo(Token token) {
        boolean time = PAST.contains(token.lower()) && token.tag() != Tag.SUBORDINATOR;
        return time || token.lower().matches("(?:1[89]|20)\\d\\d");
    }

    /** "stressed that the two peoples have lived in peace": what was is no stance. */
    private static boolean tellsHistory(Trigger trigger, ParsedSentence sentence) {
        if (!trigger.governsClause() || !trigger.rule().equals("position.stress-that")) {
            return false;
        }
        VerbGroup content = sentence.clauses().get(trigger.complement()).verb();
        return content.perfect() && content.modal().isEmpty();
    }

    static Kind kind(Clause clause, Trigger trigger, Attribution attribution, ParsedSentence sentence) {
        boolean agreed = attribution.manner() == Manner.AGREED;
        if (agreed && Stance.isNorm(trigger.rule())) {
            return lacksActor(clause, sentence) ? Kind.POSITION : Kind.COMMITMENT;
        }
        boolean refused = isDenied(clause, sentence)
                && (clause.verb().modal().isEmpty()
                        || REFUSALS.contains(clause.verb().lemma()));
        boolean denied = refused || hasNo(trigger, sentence);
        if (trigger.rule().equals("commit.be-to") && Things.namesProposal(clause, sentence)) {
            return Kind.PROPOSAL;
        }
        return switch (trigger.force()) {
            case COMMITMENT ->
                denied
                                || prefers(clause, sentence)
                                || Forecasts.foretells(clause, sentence)
                                || Forecasts.expects(clause, attribution, sentence)
                        ? Kind.POSITION
                        : Kind.COMMITMENT;
            case PROPOSAL -> denied ? Kind.POSITION : Kind.PROPOSAL;
            default -> Kind.POSITION;
        };
    }

    /** "would rather wait". */
    private static boolean prefers(Clause clause, ParsedSentence sentence) {
        TokenRange verb = clause.verb().range();
        return clause.verb().modal().equals("would")
                && sentence.tokens().subList(verb.from(), verb.to()).stream()
                        .anyMatch(token -> token.lower().equals("rather"));
    }

    /** "does not intend", "neither side is willing". */
    static boolean isDenied(Clause clause, ParsedSentence sentence) {
        boolean nobody = !clause.subject().isEmpty()
                && NOBODY.contains(sentence.token(clause.subject().from()).lower());
        return clause.verb().negated() || nobody;
    }

    /** "has no intention of": denied in the noun group. */
    private static boolean hasNo(Trigger trigger, ParsedSentence sentence) {
        return trigger.force() == Force.COMMITMENT
                && sentence
                        .tokens()
                        .subList(trigger.words().from(), trigger.words().to())
                        .stream()
                        .anyMatch(token -> token.lower().equals("no"));
    }

    /** "there should be no X", "X must be respected", "it is important to": nobody is named who would act. */
    private static boolean lacksActor(Clause clause, ParsedSentence sentence) {
        boolean empty = clause.subject().isEmpty()
                || Set.of("there", "it", "this")
                        .contains(sentence.token(clause.subject().from()).lower());
        return clause.verb().passive() || empty || Agents.areThings(sentence, clause.subject());
    }
}
