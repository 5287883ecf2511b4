package org.entente.extraction.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.language.Token;

/** Finds who presides at a meeting: "chaired by Minister Otieno". */
final class Chairs {
    private static final Set<String> CHAIRING = Set.of("chair", "co-chair", "preside");

    private Chairs() {}

    /** Who presides, of those present. */
    static Optional<Person> in(List<Token> tokens, List<Person> present) {
        return tokens.stream()
                .filter(token -> CHAIRING.contains(token.lemma()) && Triggers.VERBS.contains(token.tag()))
                .findFirst()
                .flatMap(verb -> nearest(present, verb.span(), isPassive(tokens, verb)));
    }

    private static boolean isPassive(List<Token> tokens, Token verb) {
        return tokens.stream()
                .filter(token -> token.span().start() >= verb.span().end())
                .limit(1)
                .anyMatch(token -> token.lower().equals("by"));
    }

    /** The person named nearest to a verb: before it, or behind it where it is passive. */
    private static Optional<Person> nearest(List<Person> present, Span verb, boolean passive) {
        return present.stream()
                .filter(person -> distance(person, verb, passive) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(person -> distance(person, verb, passive)));
    }

    private static int distance(Person person, Span verb, boolean passive) {
        return person.mentions().stream()
                .filter(mention -> passive == (mention.start() > verb.start()))
                .mapToInt(mention -> Math.abs(mention.start() - verb.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
