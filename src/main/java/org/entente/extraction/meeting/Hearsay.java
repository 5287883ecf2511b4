package org.entente.extraction.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Tells meetings of which a text tells from those that somebody in it only speaks of, asks for or plans. */
final class Hearsay {
    private static final Set<String> SAYING = Set.of("say", "tell");
    private static final Set<String> ASKING = WordGroup.named("asks-for-meeting");
    private static final Set<Tag> FINITE = Set.of(Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.MODAL, Tag.AUXILIARY);

    private static final Set<String> AFTER = Set.of("after", "following", "during");
    private static final Set<String> GLAD =
            Set.of("honored", "honoured", "pleased", "delighted", "glad", "proud", "happy", "privileged");
    private static final Set<String> DUE = Set.of("due", "scheduled", "set", "expected");

    private Hearsay() {}

    /**
     * Whether a word stands in what somebody says, or asks for: "said Kenya backed the plan for a summit", "urged Peru to
     * open talks", but not "said after the talks".
     */
    static boolean isReported(List<Token> tokens, int word) {
        if (isBehindAfter(tokens, word)) {
            return false;
        }
        boolean speech = false;
        for (Token token : tokens.subList(0, word)) {
            boolean finite = FINITE.contains(token.tag());
            if (finite && (speech || ASKING.contains(token.lemma()))) {
                return true;
            }
            speech |= finite && SAYING.contains(token.lemma());
        }
        return false;
    }

    /** "called on Peru to open its ports after two days of talks": the talks have been held. */
    private static boolean isBehindAfter(List<Token> tokens, int word) {
        return IntStream.iterate(word - 1, at -> at >= 0, at -> at - 1)
                .takeWhile(at -> !FINITE.contains(tokens.get(at).tag()))
                .anyMatch(at -> AFTER.contains(tokens.get(at).lower()));
    }

    /** Whether a verb names what has not happened: "the bid to host the summit", "promised to visit". */
    static boolean isPurpose(List<Token> tokens, int verb) {
        return tokens.get(verb).tag() == Tag.VERB_BASE
                && verb > 0
                && tokens.get(verb - 1).lower().equals("to")
                && !isBeing(DUE, tokens, verb)
                && !isBeing(GLAD, tokens, verb);
    }

    /** "was due to meet", "is honoured to welcome": with whom is known. */
    private static boolean isBeing(Set<String> states, List<Token> tokens, int verb) {
        return verb > 2
                && states.contains(tokens.get(verb - 2).lower())
                && tokens.get(verb - 3).lemma().equals("be");
    }

    /** "agreed that the President would visit": a visit yet to come is no meeting of those who speak of it. */
    static boolean isPlannedVisit(List<Token> tokens, int verb) {
        return tokens.get(verb).lemma().equals("visit")
                && verb > 0
                && tokens.get(verb - 1).tag() == Tag.MODAL;
    }

    /**
     * From which offset on a sentence names those who take part in a meeting that is spoken of: "Otieno recalled the
     * talks with Silva", "Otieno said that Silva would meet Pardo".
     *
     * @param verb whether the word that tells of it is a verb
     */
    static int startOfAside(List<Token> tokens, int word, boolean verb) {
        boolean planned = verb && word > 0 && (tokens.get(word - 1).tag() == Tag.MODAL || isBeing(DUE, tokens, word));
        int from = word;
        while (from > 0 && planned && !SAYING.contains(tokens.get(from - 1).lemma())) {
            from--;
        }
        return tokens.get(from).span().start();
    }
}
