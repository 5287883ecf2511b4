package org.entente.language;

import static java.util.Collections.disjoint;

import java.util.EnumSet;
import java.util.Set;

/** Chooses the tag of a word that may be the verb of the noun before it, or tell about that noun, or be one itself. */
final class BehindNounRules {
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "they", "he", "she", "it", "who", "which", "that");
    /** "the Peruvian trade ministry". */
    private static final Set<String> OFFICES = WordGroup.named("offices-of");

    private static final Set<String> OBJECTS = Set.of("it", "them", "this", "that", "these", "those", "him", "her");
    private static final Set<String> WANTING =
            Set.of("want", "wants", "wanted", "need", "needs", "get", "keep", "have");
    /** "stood by its pledge": nobody is done anything to. */
    private static final Set<String> STANDING = Set.of("stood", "abided", "went", "came");

    private static final Set<String> CALLS = Set.of("call", "calls");
    /** "the ministers call for", "Peru calls on". */
    private static final Set<String> CALLING = Set.of("for", "on", "upon");

    private static final Set<String> PLURALS = WordGroup.named("plural-nouns");
    private static final EnumSet<Tag> ING_ONLY = EnumSet.of(Tag.VERB_ING);

    private final WordSeries series;
    private final FiniteVerbs finites;

    BehindNounRules(WordSeries series, FiniteVerbs finites) {
        this.series = series;
        this.finites = finites;
    }

    Tag choose(int i) {
        EnumSet<Tag> options = series.options(i);
        boolean pronoun = SUBJECTS.contains(series.word(series.previous(i)));
        if (options.equals(ING_ONLY)) {
            return Tag.VERB_ING;
        }
        if (options.contains(Tag.VERB_PARTICIPLE) && isWanted(i)) {
            return Tag.VERB_PARTICIPLE;
        }
        if (options.contains(Tag.VERB_PAST)) {
            boolean finite =
                    pronoun || opensClause(i) || isTold(i) || (!isReducedRelative(i) && !finites.inClauseOf(i));
            return finite ? Tag.VERB_PAST : FunctionWordRules.first(options, Tag.VERB_PARTICIPLE, Tag.VERB_PAST);
        }
        if (options.contains(Tag.VERB_PRESENT)) {
            if (series.has(i, Tag.NOUN) && OFFICES.contains(series.word(i + 1))) {
                return Tag.NOUN;
            }
            if (disagrees(i) || isMember(i)) {
                return options.contains(Tag.ADJECTIVE) ? Tag.ADJECTIVE : Tag.NOUN;
            }
            return isPresent(i, pronoun) || isTold(i)
                    ? Tag.VERB_PRESENT
                    : FunctionWordRules.first(options, Tag.NOUN, Tag.ADJECTIVE, Tag.ADVERB, Tag.VERB_PRESENT);
        }
        return options.contains(Tag.VERB_PARTICIPLE)
                ? Tag.VERB_PARTICIPLE
                : options.iterator().next();
    }

    /** "we want it applied". */
    private boolean isWanted(int i) {
        return OBJECTS.contains(series.word(i - 1)) && WANTING.contains(series.word(i - 2));
    }

    /** "Kenya hoped Peru would": a participle has no subject right behind it. */
    private boolean opensClause(int i) {
        int next = i + 1;
        while (series.has(next, Tag.PROPER_NOUN)) {
            next++;
        }
        return next > i + 1 && series.has(next, Tag.MODAL);
    }

    /** "told the agency Kenya supported the plan": behind the hearer stands a name that did it. */
    private boolean isTold(int i) {
        int at = i - 2;
        while (at > 0 && (series.tag(at) == Tag.NOUN || series.tag(at) == Tag.PROPER_NOUN)) {
            at--;
        }
        boolean hearer = series.tag(i - 1) == Tag.PROPER_NOUN && series.tag(i - 2) == Tag.NOUN;
        boolean told = series.word(at).equals("told")
                || (series.tag(at) == Tag.DETERMINER && series.word(at - 1).equals("told"));
        return hearer && told;
    }

    /** "measures taken by states", "chains based on trust are": the verb of the clause is another. */
    private boolean isReducedRelative(int i) {
        boolean agent = series.word(i + 1).equals("by")
                && !STANDING.contains(series.word(i))
                && !series.options(i + 2).equals(ING_ONLY);
        return agent || standsBeforeThat(i) || (series.has(i + 1, Tag.ADPOSITION) && finites.aheadInClause(i + 1));
    }

    /** "said in a note published on Sunday that": what is said is still to come. */
    private boolean standsBeforeThat(int i) {
        int at = i + 1;
        while (series.has(at, Tag.ADPOSITION) || series.has(at, Tag.PROPER_NOUN) || series.has(at, Tag.NUMERAL)) {
            at++;
        }
        return at > i + 1 && series.word(at).equals("that") && finites.saysBefore(i);
    }

    private boolean isPresent(int i, boolean pronoun) {
        boolean nominal = !disjoint(series.options(i), WordSeries.NOMINAL);
        boolean onlyVerb = series.tag(i - 1) == Tag.PROPER_NOUN && !finites.anyBefore(i) && !finites.anyAhead(i + 1);
        return pronoun
                || (onlyVerb && (series.startsNounGroup(i + 1) || series.word(i).endsWith("s")))
                || tellsThat(i)
                || (!nominal && !series.isGuessed(i, "NOUN"))
                || (!finites.inClauseOf(i) && (objectFollows(i) || series.isGuessed(i, "VERB")));
    }

    /** "Peru stresses that the dam is", but "Peru notes that were lost". */
    private boolean tellsThat(int i) {
        return series.tag(i - 1) == Tag.PROPER_NOUN
                && series.word(i).endsWith("s")
                && series.word(i + 1).equals("that")
                && disjoint(series.options(i + 2), WordSeries.FINITE)
                && !finites.inClauseOf(i);
    }

    /** "the debt burden of": a plain form has no noun in the singular as its subject, unless another joins it. */
    private boolean disagrees(int i) {
        String subject = series.word(i - 1);
        boolean noun = series.word(i + 1).equals("of") && series.isGuessed(i, "NOUN");
        return !series.word(i).endsWith("s")
                && series.tag(i - 1) == Tag.NOUN
                && !subject.endsWith("s")
                && !PLURALS.contains(subject)
                && (noun || !isJoined(i) || finites.inClauseOf(i));
    }

    /** "all member states to", though "the member states" may say something. */
    private boolean isMember(int i) {
        return series.word(i).equals("states") && series.word(i - 1).equals("member");
    }

    private boolean isJoined(int i) {
        return series.tagBefore(i, Tag.COORDINATOR) || series.tagBefore(i, Tag.SUBORDINATOR);
    }

    /** Something that only a verb has after it; "plans to" only where the clause has no other verb. */
    private boolean objectFollows(int i) {
        if (CALLS.contains(series.word(i)) && CALLING.contains(series.word(i + 1))) {
            return true;
        }
        if (series.word(i + 1).equals("to")) {
            return series.has(i + 2, Tag.VERB_BASE) && !finites.aheadInClause(series.skipAdverbs(i + 2) + 1);
        }
        boolean gerund = series.has(i + 1, Tag.VERB_ING) && !finites.aheadInClause(i + 1);
        return gerund || (series.isStrongOpener(i + 1) && !series.word(i + 1).equals("that"));
    }
}
