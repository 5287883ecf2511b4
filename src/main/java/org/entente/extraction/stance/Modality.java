package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.force.Force;
import org.entente.extraction.force.Trigger;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.Ordinals;
import org.entente.language.QuotationMark;
import org.entente.language.Token;
import org.entente.statement.Kind;

/** What tense, modality and polarity make of a marker. */
final class Modality {
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might");
    private static final Set<String> NORMS = Set.of(
            "proposal.should",
            "proposal.must",
            "proposal.need-to",
            "proposal.it-is-important",
            "proposal.it-is-important-that");
    private static final Set<String> MEETINGS = Set.of(
            "meeting",
            "summit",
            "session",
            "round",
            "dialogue",
            "conference",
            "talk",
            "consultation",
            "forum",
            "visit");
    private static final Set<String> VALUES = Set.of(
            "important",
            "critical",
            "essential",
            "vital",
            "crucial",
            "key",
            "fundamental",
            "central",
            "necessary",
            "indispensable",
            "imperative",
            "integral",
            "paramount",
            "cornerstone",
            "significant",
            "unacceptable");
    private static final Set<String> STATES = Set.of("be", "have", "remain", "become", "mean", "help", "take", "serve");
    private static final Set<String> LONG_SINCE = Set.of(
            "traditionally", "historically", "long", "always", "consistently", "repeatedly", "previously", "often");
    /** "was needed", "were worried": states, though they look like deeds done to somebody. */
    private static final Set<String> CONDITIONS = Set.of(
            "need",
            "require",
            "surprise",
            "concern",
            "worry",
            "disappoint",
            "interest",
            "please",
            "satisfy",
            "convince",
            "prepare",
            "determine",
            "intend",
            "justify",
            "gear",
            "entitle",
            "oppose");

    private static final Set<String> LASTING = Set.of(
            "be",
            "remain",
            "need",
            "depend",
            "deserve",
            "constitute",
            "represent",
            "mean",
            "require",
            "differ",
            "merit",
            "lack",
            "matter",
            "warrant",
            "justify");
    private static final Set<String> THINGS = Set.of("it", "this", "that", "such", "these", "which");
    /** "I would say", "we will see": nobody undertakes that. */
    private static final Set<String> WORDS_ONLY = Set.of("say", "see", "think", "know");

    private static final int VALUE_REACH = 4;

    private Modality() {}

    /** Whether the marker really takes a stance here. */
    static boolean allows(Clause clause, Trigger trigger, Attribution attribution, ParsedSentence sentence) {
        VerbGroup verb = clause.verb();
        boolean told = attribution.manner() == Manner.TOLD;
        if (POSSIBLE.contains(verb.modal())) {
            return false;
        }
        boolean backshifted = attribution.manner() == Manner.SAID
                && clause.relation() == Clause.Relation.CONTENT
                && trigger.force() != Force.POSITION;
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
                !WORDS_ONLY.contains(verb.lemma()) && (!verb.passive() || !told || namesMeeting(clause, sentence));
            case "commit.would" -> !WORDS_ONLY.contains(verb.lemma()) && !told && !verb.perfect();
            case "commit.look-to" -> verb.progressive();
            case "commit.go-to" ->
                verb.progressive()
                        && !sentence.clauses().get(trigger.complement()).verb().passive();
            case "commit.continue-to" -> !verb.past() && !verb.perfect();
            case "proposal.should", "proposal.must" -> !told && !verb.perfect();
            case "proposal.need-to" -> !told && !verb.past();
            case "proposal.it-is-important", "proposal.it-is-important-that" -> !told;
            default -> true;
        };
    }

    /** "has long opposed", "the meeting has confirmed": tells what was, where "has opposed" tells the latest news. */
    private static boolean looksBack(Clause clause, ParsedSentence sentence) {
        TokenRange verb = clause.verb().range();
        return namesMeeting(clause, sentence)
                || sentence.tokens().subList(verb.from(), verb.to()).stream()
                        .anyMatch(token -> LONG_SINCE.contains(token.lower()));
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
        if (agreed && NORMS.contains(trigger.rule())) {
            return lacksActor(clause, sentence) ? Kind.POSITION : Kind.COMMITMENT;
        }
        boolean denied = (clause.verb().negated() && clause.verb().modal().isEmpty()) || hasNo(trigger, sentence);
        return switch (trigger.force()) {
            case COMMITMENT ->
                denied || foretells(clause, sentence) || expects(clause, attribution, sentence)
                        ? Kind.POSITION
                        : Kind.COMMITMENT;
            case PROPOSAL -> denied ? Kind.POSITION : Kind.PROPOSAL;
            default -> Kind.POSITION;
        };
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

    /** "it will not affect others" says what comes, and nobody undertakes it. */
    private static boolean foretells(Clause clause, ParsedSentence sentence) {
        boolean itself = sentence.token(clause.start()).lower().equals("it")
                && clause.relation() == Clause.Relation.CONTENT
                && !clause.verb().negated()
                && !STATES.contains(clause.verb().lemma());
        return !itself
                && isThing(clause, sentence)
                && !clause.verb().modal().isEmpty()
                && !clause.verb().passive();
    }

    /** "said that the road will help both sides", "agreed that restraint will be essential". */
    private static boolean expects(Clause clause, Attribution attribution, ParsedSentence sentence) {
        boolean view = attribution.manner() == Manner.SAID || statesValue(clause, sentence);
        return view
                && !clause.verb().modal().isEmpty()
                && !clause.verb().passive()
                && Agents.areThings(sentence, clause.subject());
    }

    private static boolean isThing(Clause clause, ParsedSentence sentence) {
        int first =
                clause.subject().isEmpty() ? clause.start() : clause.subject().from();
        return THINGS.contains(sentence.token(first).lower());
    }

    /** "there should be no X", "X must be respected", "it is important to": nobody is named who would act. */
    private static boolean lacksActor(Clause clause, ParsedSentence sentence) {
        boolean empty = clause.subject().isEmpty()
                || Set.of("there", "it", "this")
                        .contains(sentence.token(clause.subject().from()).lower());
        return clause.verb().passive() || empty;
    }

    /** Whether a clause without any marker still is a stance: a view that a speaker, or all, put forward. */
    static boolean asserts(Clause clause, Attribution attribution, ParsedSentence sentence) {
        VerbGroup verb = clause.verb();
        boolean finite = clause.relation() == Clause.Relation.COORDINATE
                ? sentence.clauses().get(clause.governor()).verb().form() == VerbGroup.Form.FINITE
                : verb.form() == VerbGroup.Form.FINITE && !clause.subject().isEmpty();
        if (!finite) {
            return false;
        }
        boolean heard =
                attribution.manner() == Manner.SAID && !attribution.speaker().isEmpty();
        if (heard && (judges(clause, sentence) || isReportedState(clause, sentence))) {
            return true;
        }
        if (POSSIBLE.contains(verb.modal())) {
            return false;
        }
        boolean now = !verb.past() && !verb.perfect() && !verb.progressive() && !givesReason(clause, sentence);
        return switch (attribution.manner()) {
            case TOLD -> false;
            case SAID ->
                now && (!attribution.speaker().isEmpty() || isThing(clause, sentence) || statesValue(clause, sentence));
            case AGREED -> opensPoint(clause, sentence) || (now && statesValue(clause, sentence));
        };
    }

    /** "That is why we agreed": only leads to what follows. */
    private static boolean givesReason(Clause clause, ParsedSentence sentence) {
        int after = clause.verb().range().to();
        return after < sentence.tokens().size()
                && Set.of("why", "because").contains(sentence.token(after).lower());
    }

    /** "said that the road could be built", "could not wait", "has not changed": what is possible, or denied. */
    private static boolean judges(Clause clause, ParsedSentence sentence) {
        VerbGroup verb = clause.verb();
        boolean possible = Set.of("can", "could").contains(verb.modal()) && !verb.perfect();
        boolean denied = verb.negated() && verb.modal().isEmpty() && !(verb.past() && verb.perfect());
        return (possible || denied) && clause.relation() != Clause.Relation.RELATIVE && !isRelative(clause, sentence);
    }

    private static boolean isRelative(Clause clause, ParsedSentence sentence) {
        return !clause.subject().isEmpty()
                && Set.of("which", "who")
                        .contains(sentence.token(clause.subject().from()).lower());
    }

    /** "said there was no reason to wait": behind a verb of speech in the past the present has become past too. */
    private static boolean isReportedState(Clause clause, ParsedSentence sentence) {
        VerbGroup verb = clause.verb();
        boolean indirect = clause.relation() == Clause.Relation.CONTENT
                || (clause.relation() == Clause.Relation.MAIN && !isQuoted(clause, sentence));
        boolean lasting = verb.passive()
                ? CONDITIONS.contains(verb.lemma())
                : LASTING.contains(verb.lemma()) || isPossession(clause, sentence);
        return indirect && lasting && verb.past() && !verb.perfect() && !verb.progressive();
    }

    /** "had two choices", but not "had talks": what one has lasts, what one holds is over. */
    private static boolean isPossession(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        return clause.verb().lemma().equals("have")
                && sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                        .map(Token::lemma)
                        .noneMatch(word -> MEETINGS.contains(word) || word.equals("exchange"));
    }

    private static boolean isQuoted(Clause clause, ParsedSentence sentence) {
        return sentence.tokens().subList(0, clause.start()).stream()
                .anyMatch(token -> QuotationMark.mayOpen(token.text()));
    }

    private static boolean opensPoint(Clause clause, ParsedSentence sentence) {
        return clause.relation() == Clause.Relation.MAIN
                && Ordinals.counts(sentence.token(0).lower());
    }

    private static boolean statesValue(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        if (!clause.verb().lemma().equals("be")) {
            return false;
        }
        return sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                .map(Token::lemma)
                .anyMatch(VALUES::contains);
    }

    static boolean namesMeeting(Clause clause, ParsedSentence sentence) {
        return sentence
                .tokens()
                .subList(clause.subject().from(), clause.subject().to())
                .stream()
                .map(Token::lemma)
                .anyMatch(MEETINGS::contains);
    }
}
