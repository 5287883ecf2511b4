package org.entente.language;

import java.util.Set;

/** Where the finite verbs of a sentence stand while it is tagged: a clause has one, and no more. */
final class FiniteVerbs {
    private static final Set<String> SAYING = WordGroup.named("clause-not-noun");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    private static final Set<String> QUESTIONS = WordGroup.named("question-words");
    private static final int CLAUSE_REACH = 10;

    private final WordSeries series;

    FiniteVerbs(WordSeries series) {
        this.series = series;
    }

    boolean anyBefore(int i) {
        return lastBefore(i) != Tag.OTHER;
    }

    /** Whether the last finite verb before a place is one of speech. */
    boolean saysBefore(int i) {
        int j = i - 1;
        while (j >= 0 && !WordSeries.FINITE.contains(series.tag(j))) {
            j--;
        }
        return j >= 0 && SAYING.contains(series.word(j));
    }

    /** The tag of the last finite verb or helper before a place. */
    Tag lastBefore(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (WordSeries.FINITE.contains(series.tag(j))) {
                return series.tag(j);
            }
        }
        return Tag.OTHER;
    }

    /** Whether the clause that the word stands in has its finite verb already; what is said is a clause of its own. */
    boolean inClauseOf(int i) {
        for (int j = i - 1; j >= 0; j--) {
            boolean boundary = (series.tag(j) == Tag.COORDINATOR && newClause(j, i))
                    || series.tag(j) == Tag.SUBORDINATOR
                    || (series.tag(j) == Tag.PRONOUN && RELATIVE.contains(series.word(j)))
                    || (series.tag(j) == Tag.PUNCTUATION && ",;:".contains(series.word(j)) && !partsAttributes(j));
            if (boundary) {
                return false;
            }
            if (j == 0 && series.tag(j) == Tag.VERB_BASE) {
                return true;
            }
            if (WordSeries.FINITE.contains(series.tag(j))) {
                boolean saying =
                        SAYING.contains(series.word(j)) || SAYING.contains(series.word(series.skipAdverbs(j + 1)));
                return !saying || aheadInClause(i + 1);
            }
        }
        return false;
    }

    /** "deep, resilient markets". */
    private boolean partsAttributes(int comma) {
        return series.tag(comma - 1) == Tag.ADJECTIVE && series.tag(comma + 1) == Tag.ADJECTIVE;
    }

    /** "and the two sides discussed their …": a subject stands between the "and" and a verb with an object. */
    private boolean newClause(int coordinator, int verb) {
        for (int j = coordinator + 1; j < verb; j++) {
            boolean nominal = series.tag(j) == Tag.DETERMINER
                    || series.tag(j) == Tag.ADJECTIVE
                    || series.tag(j) == Tag.NOUN
                    || series.tag(j) == Tag.NUMERAL
                    || series.tag(j) == Tag.PROPER_NOUN
                    || series.tag(j) == Tag.ADVERB;
            if (!nominal) {
                return false;
            }
        }
        return verb > coordinator + 1 && series.isStrongOpener(coordinator + 1) && series.isStrongOpener(verb + 1);
    }

    /** Whether a verb that can only be finite comes anywhere after. */
    boolean anyAhead(int from) {
        for (int j = from; j < series.size(); j++) {
            if (isSurely(j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a verb comes before the next mark or joining word. */
    boolean aheadInClause(int from) {
        for (int j = from; j < series.size(); j++) {
            if (isSurely(j)) {
                return true;
            }
            boolean joins = series.has(j, Tag.PUNCTUATION)
                    || series.has(j, Tag.COORDINATOR)
                    || series.has(j, Tag.SUBORDINATOR)
                    || QUESTIONS.contains(series.word(j));
            if (joins) {
                return false;
            }
        }
        return false;
    }

    private boolean isSurely(int j) {
        return series.has(j, Tag.MODAL)
                || (series.has(j, Tag.AUXILIARY) && !isInfinitive(j))
                || (series.has(j, Tag.VERB_PAST) && !series.has(j, Tag.VERB_PARTICIPLE));
    }

    /** "called on donors to do more". */
    private boolean isInfinitive(int j) {
        return series.word(series.previous(j)).equals("to");
    }

    /** Whether a subject and its verb stand before the next comma: then "as", "since", "before" begin a clause. */
    boolean clauseFollows(int i) {
        for (int j = i + 1; j < Math.min(series.size(), i + CLAUSE_REACH); j++) {
            if (series.has(j, Tag.PUNCTUATION) || RELATIVE.contains(series.word(j))) {
                return false;
            }
            boolean finite = series.has(j, Tag.MODAL)
                    || series.has(j, Tag.AUXILIARY)
                    || (series.isGuessed(j, "VERB")
                            && (series.has(j, Tag.VERB_PRESENT) || series.has(j, Tag.VERB_PAST)));
            if (finite) {
                return j > i + 1;
            }
        }
        return false;
    }
}
