package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.Ordinals;
import org.entente.language.QuotationMark;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Tells when a clause without any marker is a stance: a view that a speaker, or all, put forward. */
final class Assertions {
    private static final Set<String> VALUES = WordGroup.named("values");
    private static final Set<String> CONDITIONS = WordGroup.named("is-condition");

    private static final Set<String> LASTING = WordGroup.named("lasts");
    private static final Set<String> NORMATIVE = WordGroup.named("judges");

    private static final Set<String> FAILING = WordGroup.named("fails");

    private static final Set<String> HISTORY = WordGroup.named("past-had");

    private static final int VALUE_REACH = 4;

    private Assertions() {}

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
        boolean ownWords = attribution.manner() == Manner.SAID && isFirstPerson(clause, sentence);
        if ((heard || ownWords) && judges(clause, sentence)) {
            return true;
        }
        if (heard && (isReportedState(clause, sentence) || tellsFailure(clause) || wasOfValue(clause, sentence))) {
            return true;
        }
        if (Modality.isOnlyPossible(verb)) {
            return false;
        }
        boolean now = !verb.past()
                && !verb.perfect()
                && !verb.progressive()
                && !givesReason(clause, sentence)
                && !hasPast(clause, sentence);
        return switch (attribution.manner()) {
            case TOLD -> false;
            case SAID ->
                now
                        && (!attribution.speaker().isEmpty()
                                || Things.isThing(clause, sentence)
                                || statesValue(clause, sentence));
            case AGREED ->
                opensPoint(clause, sentence)
                        || (now && (statesValue(clause, sentence) || NORMATIVE.contains(verb.lemma())));
        };
    }

    /** "we cannot wait", in a speech that goes on. */
    private static boolean isFirstPerson(Clause clause, ParsedSentence sentence) {
        return Set.of("we", "i").contains(sentence.token(clause.start()).lower());
    }

    /** "That is why we agreed": only leads to what follows. */
    private static boolean givesReason(Clause clause, ParsedSentence sentence) {
        int after = clause.verb().range().to();
        return after < sentence.tokens().size()
                && Set.of("why", "because").contains(sentence.token(after).lower());
    }

    /** "have a long history of trade". */
    private static boolean hasPast(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        return clause.verb().lemma().equals("have")
                && sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                        .anyMatch(token -> HISTORY.contains(token.lemma()));
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
        Clause first = first(clause, sentence);
        boolean indirect = first.relation() == Clause.Relation.CONTENT
                || (first.relation() == Clause.Relation.MAIN && !isQuoted(clause, sentence));
        boolean lasting = verb.passive()
                ? CONDITIONS.contains(verb.lemma())
                : LASTING.contains(verb.lemma()) || isPossession(clause, sentence);
        return indirect && lasting && verb.past() && !verb.perfect() && !verb.progressive();
    }

    /** "Peru has broken its word": what somebody is blamed for. */
    private static boolean tellsFailure(Clause clause) {
        return clause.verb().perfect()
                && FAILING.contains(clause.verb().lemma())
                && clause.relation() != Clause.Relation.RELATIVE;
    }

    /** "the raid was a violation of the pact": a judgement of what is past. */
    private static boolean wasOfValue(Clause clause, ParsedSentence sentence) {
        return clause.verb().past() && clause.relation() != Clause.Relation.RELATIVE && statesValue(clause, sentence);
    }

    /** The first of the clauses that are joined to each other: "said that A, and that B". */
    private static Clause first(Clause clause, ParsedSentence sentence) {
        Clause first = clause;
        while (first.relation() == Clause.Relation.COORDINATE) {
            first = sentence.clauses().get(first.governor());
        }
        return first;
    }

    /** "had two choices", but not "had talks": what one has lasts, what one holds is over. */
    private static boolean isPossession(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        return clause.verb().lemma().equals("have")
                && sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                        .noneMatch(token ->
                                Things.isMeeting(token) || token.lemma().equals("exchange"));
    }

    private static boolean isQuoted(Clause clause, ParsedSentence sentence) {
        return sentence.tokens().subList(0, clause.start()).stream()
                .anyMatch(token -> QuotationMark.mayOpen(token.text()));
    }

    private static boolean opensPoint(Clause clause, ParsedSentence sentence) {
        return clause.relation() == Clause.Relation.MAIN
                && Ordinals.counts(sentence.token(0).lower());
    }

    static boolean statesValue(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        boolean exists = !clause.subject().isEmpty()
                && sentence.token(clause.subject().from()).lower().equals("there");
        if (!clause.verb().lemma().equals("be") || exists) {
            return false;
        }
        return sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                .map(Token::lemma)
                .anyMatch(VALUES::contains);
    }
}
