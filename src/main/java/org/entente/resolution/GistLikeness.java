package org.entente.resolution;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.statement.PartyCode;

/**
 * Whether two statements made at one meeting say the same, in whatever words and with whatever force. Action and object
 * have to agree for the most part; another actor, object, amount or the opposite polarity makes another claim, however
 * many words agree.
 */
final class GistLikeness {
    /** How much it counts that the shorter statement says nothing that the longer does not: summaries are short. */
    private static final double SHORTER = 0.85;

    /** What both say has to tell at least this much: half of a word that no other statement has. */
    private static final double LEAST = 0.5;

    /** How much less they are alike that have the object in common but not what is done to it. */
    private static final double OTHER_ACTION = 0.8;

    /** Sums in another order may differ by less. */
    private static final double ROUNDING = 1e-9;

    private static final double NEARLY_ALL = 0.9;

    /** Up to so many words are one thing. */
    private static final int EXCHANGED = 2;

    /** In a statement of more than so many times its words it is a detail. */
    private static final int WHOLE = 6;

    private GistLikeness() {}

    /** Whether something keeps the two apart. */
    static boolean contradict(Gist one, Gist other, Vocabulary vocabulary) {
        return !sameActors(one, other)
                || one.negated() != other.negated()
                || otherPlaces(one.places(), other.places())
                || otherAmounts(one.amounts(), other.amounts())
                || vocabulary.exclude(one.concepts(), other.concepts())
                || exchanged(List.copyOf(one.concepts()), List.copyOf(other.concepts()), vocabulary);
    }

    /** From 0 for nothing in common to 1 for the same. */
    static double of(Gist one, Gist other, Weights weights) {
        if (one.concepts().equals(other.concepts())) {
            return 1;
        }
        double shared = weights.common(one.concepts(), other.concepts());
        double first = weights.of(one.concepts());
        double second = weights.of(other.concepts());
        double measure = SHORTER * Math.min(first, second) + (1 - SHORTER) * Math.max(first, second);
        double likeness = shared < LEAST ? 0 : shared / measure;
        return otherAction(one, other) ? OTHER_ACTION * likeness : likeness;
    }

    /** Whether each does something that the other does not speak of at all. */
    private static boolean otherAction(Gist one, Gist other) {
        return isMissing(one.action(), other) && isMissing(other.action(), one);
    }

    private static boolean isMissing(Set<String> action, Gist gist) {
        return !action.isEmpty() && Collections.disjoint(action, gist.concepts());
    }

    /** Concepts of which any other gist that is like this one must have some: the rest tells too little by itself. */
    static List<String> needed(Gist gist, Weights weights) {
        List<String> commonestFirst = gist.concepts().stream()
                .sorted(Comparator.comparingDouble(weights::of))
                .toList();
        int rest = 0;
        double shared = 0;
        while (rest < commonestFirst.size() && shared + weights.of(commonestFirst.get(rest)) < LEAST - ROUNDING) {
            shared += weights.of(commonestFirst.get(rest));
            rest++;
        }
        return commonestFirst.subList(rest, commonestFirst.size());
    }

    /** The same within one source, which has less reason to say a thing twice: next to all of the shorter is repeated. */
    static double within(Gist one, Gist other, Weights weights) {
        double shared = weights.common(one.concepts(), other.concepts());
        double shorter = Math.min(weights.of(one.concepts()), weights.of(other.concepts()));
        return shared < NEARLY_ALL * shorter ? 0 : of(one, other, weights);
    }

    /** The same parties, or in both sources all who met, even where one source leaves some of them out. */
    private static boolean sameActors(Gist one, Gist other) {
        Set<PartyCode> common = new HashSet<>(one.actors());
        common.retainAll(other.actors());
        int larger = Math.max(one.actors().size(), other.actors().size());
        return common.size() == larger
                || (one.everybody() && other.everybody() && common.size() > 1 && 2 * common.size() >= larger)
                || isAmong(one, other)
                || isAmong(other, one);
    }

    /** Whether the one names some of all who met and says that there were others. */
    private static boolean isAmong(Gist some, Gist all) {
        return some.andOthers() && all.everybody() && all.actors().containsAll(some.actors());
    }

    private static boolean otherPlaces(Collection<PartyCode> one, Collection<PartyCode> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** Whether each says an amount that the other, though it says amounts too, does not say. */
    private static boolean otherAmounts(List<Amount> one, List<Amount> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().anyMatch(amount -> other.stream().noneMatch(amount::isLike))
                && other.stream().anyMatch(amount -> one.stream().noneMatch(amount::isLike));
    }

    /**
     * Whether the one is the other but for one place, where they have different things: "the reform of the tax system"
     * and "the reform of the health system". Who puts the same thing in other words seldom keeps all the others.
     */
    private static boolean exchanged(List<String> one, List<String> other, Vocabulary vocabulary) {
        int shorter = Math.min(one.size(), other.size());
        int start = 0;
        while (start < shorter && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        List<String> left = one.subList(start, one.size() - end);
        List<String> right = other.subList(start, other.size() - end);
        return start + end > 0
                && isShort(left, one)
                && isShort(right, other)
                && Collections.disjoint(left, right)
                && left.stream().anyMatch(vocabulary::tells)
                && right.stream().anyMatch(vocabulary::tells);
    }

    private static boolean isShort(List<String> part, List<String> whole) {
        return part.size() <= EXCHANGED && part.size() * WHOLE >= whole.size();
    }
}
