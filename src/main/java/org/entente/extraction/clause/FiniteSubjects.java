package org.entente.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.VerbGroup.Form;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Finds the subject of a finite verb among the words and clauses before it. */
final class FiniteSubjects {
    private static final Set<String> INSERTING = WordGroup.named("exemplifies");
    private static final Set<String> THIRD = Set.of("is", "was", "has", "means", "requires", "remains");

    private final Words words;
    private final Subjects subjects;

    FiniteSubjects(List<Token> tokens) {
        this.words = new Words(tokens);
        this.subjects = new Subjects(tokens);
    }

    /** The subject; empty where the verb has none of its own. */
    TokenRange of(VerbGroup verb, Earlier before) {
        if (before.isEmpty()) {
            return subjects.before(verb.start(), 0, Optional.empty());
        }
        if (isBehindNoun(before, verb)) {
            return new TokenRange(words.isQuote(0) ? 1 : 0, verb.start());
        }
        Clause previous = before.last();
        if (isGerundSubject(previous, verb)) {
            return new TokenRange(previous.start(), verb.start());
        }
        TokenRange doer = doerBefore(previous, before, verb);
        if (!doer.isEmpty()) {
            return doer;
        }
        TokenRange described = describedBefore(previous, before, verb);
        if (!described.isEmpty()) {
            return described;
        }
        TokenRange near = withoutPredicate(
                subjects.before(verb.start(), previous.verb().end(), Optional.of(previous.verb())), previous.verb());
        if (!near.isEmpty()) {
            return near;
        }
        int start = words.isQuote(verb.start() - 1) ? verb.start() - 1 : verb.start();
        int insertion = words.isComma(start - 1) ? insertionBefore(start - 1) : dashBefore(start);
        if (insertion > 0) {
            return subjects.endingAt(insertion, endBefore(insertion, before), verb.start());
        }
        Clause first = before.clauses().get(0);
        if (first.relation() == Relation.FRONT
                && before.onlyFront()
                && !words.hasCommaBetween(first.verb().end(), verb.start())) {
            boolean gerund = first.verb().form() == Form.ING;
            return gerund ? new TokenRange(first.start(), verb.start()) : near;
        }
        boolean describing = previous.verb().form() == Form.PARTICIPLE
                || (previous.verb().form() == Form.ING && previous.relation() == Relation.RELATIVE);
        boolean reduced = describing
                && words.tag(verb.start() - 1) != Tag.COORDINATOR
                && !words.hasCommaBetween(previous.verb().start(), verb.start());
        if (reduced) {
            int earlier = before.clauses().size() > 1
                    ? before.clauses().get(before.clauses().size() - 2).verb().end()
                    : 0;
            TokenRange noun = subjects.endingAt(previous.verb().start(), earlier, verb.start());
            return noun.isEmpty() ? noun : new TokenRange(noun.from(), verb.start());
        }
        Clause inserted = insertion(previous, before);
        if (!words.isComma(start - 1) || !words.isComma(inserted.connector())) {
            return near;
        }
        int earlier = inserted.index() > 0
                ? before.clauses().get(inserted.index() - 1).verb().end()
                : 0;
        return subjects.endingAt(inserted.connector(), earlier, verb.start());
    }

    /** "The attempt to close the port must stop": the infinitive belongs to the noun with which the sentence begins. */
    private boolean isBehindNoun(Earlier before, VerbGroup verb) {
        Clause first = before.clauses().get(0);
        int to = first.verb().start();
        return first.relation() == Relation.FRONT
                && first.verb().form() == Form.INFINITIVE
                && before.onlyFront()
                && to > 0
                && (words.tag(to - 1) == Tag.NOUN || words.tag(to - 1) == Tag.PROPER_NOUN)
                && !words.hasCommaBetween(0, verb.start())
                && words.tag(0) != Tag.ADPOSITION
                && (!verb.modal().isEmpty() || words.tag(verb.start()) == Tag.AUXILIARY);
    }

    /** "said farmers growing rice and tea will": the -ing form and its object belong to the noun that is awaited as subject. */
    private TokenRange doerBefore(Clause previous, Earlier before, VerbGroup verb) {
        boolean describing = previous.verb().form() == Form.ING
                && previous.relation() == Relation.RELATIVE
                && words.tag(previous.verb().start() - 1) == Tag.NOUN
                && words.tag(verb.start() - 1) != Tag.PRONOUN
                && IntStream.range(previous.verb().end(), verb.start())
                        .noneMatch(i -> words.isComma(i) || words.tag(i) == Tag.SUBORDINATOR);
        if (!describing) {
            return TokenRange.none(verb.start());
        }
        int earlier = endBefore(previous.verb().start(), before);
        TokenRange noun = subjects.endingAt(previous.verb().start(), earlier, verb.start());
        boolean awaited = noun.from() == 0
                || words.tag(noun.from() - 1) == Tag.SUBORDINATOR
                || (noun.from() == earlier && Speech.takesClause(words.lemma(earlier - 1)));
        return !noun.isEmpty() && awaited ? new TokenRange(noun.from(), verb.start()) : TokenRange.none(verb.start());
    }

    /** "those who want peace must", "the states that signed the pact would": the relative clause belongs to the subject. */
    private TokenRange describedBefore(Clause previous, Earlier before, VerbGroup verb) {
        boolean describing = previous.relation() == Relation.RELATIVE
                && previous.verb().form() == Form.FINITE
                && words.tag(previous.connector()) == Tag.PRONOUN
                && !Speech.takesClause(previous.verb().lemma())
                && previous.verb().end() < verb.start()
                && (!verb.modal().isEmpty() || words.tag(verb.start()) == Tag.AUXILIARY)
                && IntStream.range(previous.verb().end(), verb.start())
                        .noneMatch(i -> words.isComma(i)
                                || words.isDash(i)
                                || words.isSemicolon(i)
                                || words.tag(i) == Tag.SUBORDINATOR
                                || words.tag(i) == Tag.COORDINATOR
                                || words.tag(i) == Tag.PRONOUN);
        if (!describing || words.isComma(previous.connector() - 1)) {
            return TokenRange.none(verb.start());
        }
        TokenRange noun =
                subjects.endingAt(previous.connector(), endBefore(previous.connector(), before), verb.start());
        return noun.isEmpty() ? noun : new TokenRange(noun.from(), verb.start());
    }

    /** "Chile, responding to a wish to talk, said": what is inserted may have clauses of its own. */
    private Clause insertion(Clause previous, Earlier before) {
        Clause at = previous;
        while (!words.isComma(at.connector()) && at.governor() >= 0) {
            at = before.clauses().get(at.governor());
        }
        boolean nonfinite = at.verb().form() == Form.ING || at.verb().form() == Form.PARTICIPLE;
        boolean relative = at.relation() == Relation.RELATIVE && words.isComma(at.connector());
        return nonfinite || relative || at.relation() == Relation.ASIDE ? at : previous;
    }

    /** The opening dash of " – Chile, Peru and Fiji – have"; -1 where there is none. */
    private int dashBefore(int verb) {
        if (!words.isDash(verb - 1)) {
            return -1;
        }
        for (int i = verb - 2; i > 0; i--) {
            if (words.isDash(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "was confident agreement would be reached": the adjective right behind "be" belongs to that. */
    private TokenRange withoutPredicate(TokenRange subject, VerbGroup before) {
        boolean predicate = subject.to() - subject.from() > 1
                && subject.from() == before.end()
                && before.lemma().equals("be")
                && words.tag(subject.from()) == Tag.ADJECTIVE;
        return predicate ? new TokenRange(subject.from() + 1, subject.to()) : subject;
    }

    /** The comma of ", including attacks that hit towns,": what stands before it is the subject; -1 where there is none. */
    private int insertionBefore(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (words.isComma(i) && INSERTING.contains(words.lower(i + 1))) {
                return i;
            }
            if (words.isSemicolon(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int endBefore(int place, Earlier before) {
        return before.clauses().stream()
                .mapToInt(clause -> clause.verb().end())
                .filter(end -> end <= place)
                .max()
                .orElse(0);
    }

    /** "said raising tariffs is wrong": the -ing form with its object is what the verb is about. */
    private boolean isGerundSubject(Clause previous, VerbGroup verb) {
        int from = previous.start();
        boolean said = Set.of("that", "whether").contains(words.lower(from - 1))
                || (previous.relation() == Clause.Relation.GERUND && Speech.takesClause(words.lemma(from - 1)));
        boolean front = (from == 0 || (from == 1 && words.isQuote(0))) && previous.relation() == Clause.Relation.FRONT;
        return previous.verb().form() == Form.ING
                && (said || front)
                && !words.hasCommaBetween(previous.verb().end(), verb.start())
                && takesThing(verb);
    }

    /** Verbs that a deed can be the subject of. */
    private boolean takesThing(VerbGroup verb) {
        return THIRD.contains(words.lower(verb.start())) || !verb.modal().isEmpty();
    }
}
