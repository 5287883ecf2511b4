package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** Tells what only comes ("prices will rise") from what somebody undertakes. */
final class Forecasts {
    private static final Set<String> STATES = WordGroup.named("is-state");
    private static final Set<String> EFFECTS = WordGroup.named("has-effect");

    private static final Set<String> TIMES = WordGroup.named("takes-time");
    private static final int VALUE_REACH = 4;
    private static final Set<String> LISTING = WordGroup.named("lists");
    private static final Set<String> LISTED = WordGroup.named("is-listed");

    private Forecasts() {}

    /** "it will not affect others" says what comes, and nobody undertakes it. */
    static boolean foretells(Clause clause, ParsedSentence sentence) {
        boolean itself = sentence.token(clause.start()).lower().equals("it")
                && clause.relation() == Clause.Relation.CONTENT
                && !EFFECTS.contains(clause.verb().lemma())
                && (!STATES.contains(clause.verb().lemma()) || takesMore(clause, sentence));
        return !itself
                && Things.isThing(clause, sentence)
                && !clause.verb().modal().isEmpty()
                && !clause.verb().passive();
    }

    /** "it would take all measures", but "it will take time". */
    static boolean takesMore(Clause clause, ParsedSentence sentence) {
        int from = clause.verb().range().to();
        return clause.verb().lemma().equals("take")
                && sentence.tokens().subList(from, Math.min(sentence.tokens().size(), from + VALUE_REACH)).stream()
                        .noneMatch(token -> TIMES.contains(token.lemma()));
    }

    /** "said that the road will help both sides", "agreed that restraint will be essential". */
    static boolean expects(Clause clause, Attribution attribution, ParsedSentence sentence) {
        boolean view = attribution.manner() == Manner.SAID
                || Assertions.statesValue(clause, sentence)
                || (EFFECTS.contains(clause.verb().lemma()) && !Things.namesMeeting(clause, sentence));
        return view
                && !clause.verb().modal().isEmpty()
                && !clause.verb().passive()
                && Agents.areThings(sentence, clause.subject());
    }

    /** "the envoy will be Ana Rojas", "topics will include trade": says who or what it is, and nobody does anything. */
    static boolean describes(Clause clause, ParsedSentence sentence) {
        int after = clause.verb().range().to();
        boolean named = clause.verb().lemma().equals("be")
                && after < sentence.tokens().size()
                && sentence.token(after).tag() == Tag.PROPER_NOUN;
        boolean lists = LISTING.contains(clause.verb().lemma())
                && sentence
                        .tokens()
                        .subList(clause.subject().from(), clause.subject().to())
                        .stream()
                        .anyMatch(token -> LISTED.contains(token.lemma()));
        return named || lists;
    }
}
