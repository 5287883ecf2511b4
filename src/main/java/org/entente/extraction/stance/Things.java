package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.VerbGroup;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Subjects that have no will of their own, by their words. */
final class Things {
    private static final Set<String> MEETINGS = WordGroup.named("meetings");
    private static final Set<String> THINGS = Set.of("it", "this", "that", "such", "these", "which");
    private static final Set<String> PROPOSALS = WordGroup.named("proposals");
    private static final Set<String> FOUNDING = WordGroup.named("founds");
    private static final Set<String> ORGANS = WordGroup.named("organs");
    private static final Set<String> AIMS = WordGroup.named("aims");

    private static final int REACH = 4;

    private Things() {}

    static boolean isThing(Clause clause, ParsedSentence sentence) {
        int first =
                clause.subject().isEmpty() ? clause.start() : clause.subject().from();
        return THINGS.contains(sentence.token(first).lower());
    }

    static boolean namesMeeting(Clause clause, ParsedSentence sentence) {
        return sentence
                .tokens()
                .subList(clause.subject().from(), clause.subject().to())
                .stream()
                .anyMatch(Things::isMeeting);
    }

    /** "agreed that the next meeting take place in May": the subjunctive says what they will do. */
    static boolean isToMeet(Clause clause, ParsedSentence sentence) {
        Token verb = sentence.token(clause.verb().range().from());
        return namesMeeting(clause, sentence) && verb.lower().equals(verb.lemma());
    }

    /** "A joint commission will be set up": bodies are made by those who talk of them. */
    static boolean isFounded(Clause clause, VerbGroup verb, ParsedSentence sentence) {
        return verb.passive()
                && FOUNDING.contains(verb.lemma())
                && sentence
                        .tokens()
                        .subList(clause.subject().from(), clause.subject().to())
                        .stream()
                        .takeWhile(token -> token.tag() != Tag.ADPOSITION)
                        .anyMatch(token -> ORGANS.contains(token.lemma()));
    }

    /** "hold its first meeting". */
    static boolean holdsMeeting(VerbGroup verb, ParsedSentence sentence) {
        int end = verb.range().to();
        return sentence.tokens().subList(end, Math.min(sentence.tokens().size(), end + REACH)).stream()
                .takeWhile(token -> token.tag() != Tag.ADPOSITION)
                .anyMatch(Things::isMeeting);
    }

    static boolean isMeeting(Token token) {
        return MEETINGS.contains(token.lemma());
    }

    /** "our aim is to": a thing that only those who pursue it have. */
    static boolean namesAim(Clause clause, ParsedSentence sentence) {
        return sentence
                .tokens()
                .subList(clause.subject().from(), clause.subject().to())
                .stream()
                .anyMatch(token -> AIMS.contains(token.lemma()));
    }

    /** "Peru's proposal is to": what somebody wants of others. */
    static boolean namesProposal(Clause clause, ParsedSentence sentence) {
        return sentence
                .tokens()
                .subList(clause.subject().from(), clause.subject().to())
                .stream()
                .anyMatch(token -> PROPOSALS.contains(token.lemma()));
    }
}
