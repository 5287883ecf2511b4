package org.entente.extraction.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.language.Tag;

/** Attaches clauses that describe what stands before them: "the pact that", "under which Peru", "none of whom". */
final class Relatives {
    private static final Set<String> PRONOUNS = Set.of("which", "who", "that", "whom", "whose");

    private final Words words;

    Relatives(Words words) {
        this.words = words;
    }

    /** The clause of a verb and its subject, if it is a relative one. */
    Optional<Clause> attach(VerbGroup verb, TokenRange subject, Earlier before) {
        if (isOfWhat(subject) && !before.isEmpty()) {
            TokenRange what = new TokenRange(subject.to() - 1, subject.to());
            return Optional.of(
                    before.next(verb, what, Relation.RELATIVE, before.last().index(), what.from()));
        }
        int preposition = piedPiped(subject);
        if (preposition >= 0 && !before.isEmpty()) {
            TokenRange own = new TokenRange(Math.max(subject.from(), preposition + 2), subject.to());
            return Optional.of(relative(verb, own, preposition, before));
        }
        boolean whose = words.lower(subject.from()).equals("whose") || endsInPronoun(subject);
        boolean alone = PRONOUNS.contains(words.lower(subject.from()))
                && subject.to() - subject.from() == 1
                && !pointsOut(subject.from());
        int pronoun = isOfQuantity(subject.from()) ? subject.from() - 2 : subject.from();
        return whose || alone ? Optional.of(relative(verb, subject, pronoun, before)) : Optional.empty();
    }

    /** "That is not true", "said that is not true": no noun stands before it. */
    private boolean pointsOut(int pronoun) {
        int before = pronoun - 1;
        while (before >= 0 && words.isQuote(before)) {
            before--;
        }
        return words.lower(pronoun).equals("that") && (before < 0 || Speech.takesClause(words.lemma(before)));
    }

    /** "Peru and Chile, both of which". */
    private boolean isOfQuantity(int pronoun) {
        return words.lower(pronoun - 1).equals("of") && words.tag(pronoun - 2) == Tag.PRONOUN;
    }

    /** "a study of what is to come". */
    private boolean isOfWhat(TokenRange subject) {
        return words.lower(subject.to() - 1).equals("what") && words.tag(subject.to() - 2) == Tag.ADPOSITION;
    }

    /** Where the preposition of "under which Peru" or "with whom Peru" stands, before a subject or inside it; else -1. */
    private int piedPiped(TokenRange subject) {
        return IntStream.range(subject.from() - 1, subject.to() - 1)
                .filter(at -> Set.of("which", "whom").contains(words.lower(at)))
                .map(at -> at - 1)
                .filter(at -> words.tag(at) == Tag.ADPOSITION)
                .findFirst()
                .orElse(-1);
    }

    /** "none of whom", "many of which". */
    private boolean endsInPronoun(TokenRange subject) {
        String last = words.lower(subject.to() - 1);
        return subject.to() - subject.from() > 1 && (last.equals("whom") || last.equals("which"));
    }

    /** @param pronoun where the pronoun, or the preposition before it, stands */
    private Clause relative(VerbGroup verb, TokenRange subject, int pronoun, Earlier before) {
        boolean aside = words.isComma(pronoun - 1) && !words.lower(pronoun).equals("that");
        int connector = aside ? words.connector(pronoun) : pronoun;
        if (before.isEmpty()) {
            return before.next(verb, subject, pronoun > 0 ? Relation.RELATIVE : Relation.MAIN, -1, connector);
        }
        return before.next(
                verb,
                subject,
                aside ? Relation.ASIDE : Relation.RELATIVE,
                before.last().index(),
                connector);
    }
}
