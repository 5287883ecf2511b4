package org.entente.language;

import static java.util.Collections.disjoint;

import java.util.EnumSet;
import java.util.Set;

/**
 * Chooses among the readings of words that can be verbs. Verb or noun is the question that the rules of extraction live
 * on: "support" the verb, "support" the noun.
 */
final class VerbRules {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> SAID = Set.of("said", "told");
    private static final Set<String> BARE_HELPERS = Set.of("be", "do", "have");
    private static final Set<String> HELP = Set.of("help", "helps", "helped", "helping", "let");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "they", "he", "she", "it", "who", "which", "that");
    /** "stood by its pledge": nobody is done anything to. */
    private static final Set<String> STANDING = Set.of("stood", "abided", "went", "came");

    private static final Set<String> FEELINGS = WordGroup.named("feelings");

    /** "the ministers call for". */
    private static final Set<String> CALLING = Set.of("for", "on", "upon");

    private static final Set<String> SINGULAR = Set.of("it", "he", "she");
    private static final Set<String> PLURALS = WordGroup.named("plural-nouns");
    private static final EnumSet<Tag> PAST_ONLY = EnumSet.of(Tag.VERB_PAST);
    private static final EnumSet<Tag> ING_ONLY = EnumSet.of(Tag.VERB_ING);

    private final WordSeries series;
    private final FiniteVerbs finites;
    private final OpeningRules openings;

    VerbRules(WordSeries series) {
        this.series = series;
        this.finites = new FiniteVerbs(series);
        this.openings = new OpeningRules(series);
    }

    Tag choose(int i) {
        if (i == 0 && series.word(i).equals("further") && series.word(1).equals("to")) {
            return Tag.ADVERB;
        }
        if (isSaid(i)) {
            return Tag.VERB_PAST;
        }
        if (feels(i)) {
            return Tag.VERB_PRESENT;
        }
        if (isSubjectAtOpening(i)) {
            return Tag.NOUN;
        }
        if (series.has(i, Tag.ADVERB) && disjoint(series.options(i + 1), WordSeries.NOMINAL) && startsVerb(i + 1)) {
            return Tag.ADVERB;
        }
        if (isGradedAttribute(i)) {
            return Tag.ADJECTIVE;
        }
        if (wantsTo(i)) {
            return Tag.VERB_PRESENT;
        }
        if (disagreesWithPronoun(i)) {
            return Tag.ADJECTIVE;
        }
        int before = series.previous(i);
        Tag prior = series.tag(before);
        if (wantsBase(prior, series.word(before))) {
            return afterModal(i, series.word(before));
        }
        if (prior == Tag.AUXILIARY && !series.insideNounGroup(i)) {
            return afterHelper(i, series.word(before));
        }
        if (series.insideNounGroup(i)) {
            return isOfTheTwo(i) || closesOfficial(i) ? Tag.VERB_PAST : inNounGroup(i);
        }
        if (series.tag(i - 1) == Tag.ADPOSITION) {
            return series.has(i, Tag.VERB_ING) ? Tag.VERB_ING : inNounGroup(i);
        }
        if (prior == Tag.SUBORDINATOR) {
            return afterConjunction(i);
        }
        if (series.opensPart(i)) {
            return openings.choose(i);
        }
        if (WordSeries.VERBAL.contains(series.tag(i - 1)) && !series.has(i, Tag.VERB_ING)) {
            return asObject(i);
        }
        return afterNoun(i);
    }

    /** "Otieno, on a visit, said", "told": hardly ever a participle without its helper. */
    private boolean isSaid(int i) {
        return (SAID.contains(series.word(i)) || reportsBehind(i))
                && series.tag(series.previous(i)) != Tag.AUXILIARY
                && series.tag(i - 1) != Tag.DETERMINER;
    }

    /** "The Council notes with concern". */
    private boolean feels(int i) {
        return series.has(i, Tag.VERB_PRESENT)
                && series.word(i + 1).equals("with")
                && FEELINGS.contains(series.word(i + 2))
                && !finites.inClauseOf(i);
    }

    /** "the talks go on, reported the agency". */
    private boolean reportsBehind(int i) {
        return series.word(i).equals("reported") && series.word(i - 1).equals(",") && series.isStrongOpener(i + 1);
    }

    /** "Delegates said", "goods and services are", "Polish vessels shall": a finite verb follows, so that this word cannot be one. */
    private boolean isSubjectAtOpening(int i) {
        int next = series.skipAdverbs(i + 1);
        if (i == 0 && series.has(i + 1, Tag.NOUN) && series.has(series.skipAdverbs(i + 2), Tag.MODAL)) {
            return true;
        }
        return (i == 0 || series.tag(i - 1) == Tag.COORDINATOR)
                && series.has(i, Tag.VERB_PRESENT)
                && series.word(i).endsWith("s")
                && (series.word(next).equals("said") || series.has(next, Tag.MODAL) || series.has(next, Tag.AUXILIARY));
    }

    /** "Peru needs to act", but "the Peru plans to build a road failed". */
    private boolean wantsTo(int i) {
        int verb = series.skipAdverbs(i + 2);
        return series.has(i, Tag.VERB_PRESENT)
                && series.tag(i - 1) == Tag.PROPER_NOUN
                && series.word(i).endsWith("s")
                && series.word(i + 1).equals("to")
                && (series.has(verb, Tag.VERB_BASE) || BARE_HELPERS.contains(series.word(verb)))
                && !finites.aheadInClause(verb + 1);
    }

    /** "its widely recognised borders", "the growing and highly distributed market". */
    private boolean isGradedAttribute(int i) {
        int before = series.previous(i);
        Tag prior = series.tag(before);
        boolean joined = prior == Tag.COORDINATOR
                && (series.tag(before - 1) == Tag.ADJECTIVE || series.tag(before - 1) == Tag.VERB_ING);
        return series.tag(i - 1) == Tag.ADVERB
                && series.has(i, Tag.VERB_PARTICIPLE)
                && series.describesNext(i)
                && (prior == Tag.DETERMINER || joined);
    }

    /** "made it clear": behind "it" a verb would end in -s. */
    private boolean disagreesWithPronoun(int i) {
        return SINGULAR.contains(series.word(i - 1))
                && series.has(i, Tag.ADJECTIVE)
                && series.has(i, Tag.VERB_PRESENT)
                && !series.has(i, Tag.VERB_PAST)
                && !series.word(i).endsWith("s");
    }

    private boolean startsVerb(int i) {
        return !disjoint(series.options(i), WordSeries.VERBAL);
    }

    /** "a Kenyan official spoke": what can be nothing but a verb in the past ends the noun group. */
    private boolean closesOfficial(int i) {
        return series.options(i).equals(PAST_ONLY) && series.tag(i - 1) == Tag.ADJECTIVE;
    }

    /** "The two agreed to", "the three discussed trade", but "the two agreed texts are". */
    private boolean isOfTheTwo(int i) {
        return series.tag(i - 1) == Tag.NUMERAL
                && Character.isLetter(series.word(i - 1).charAt(0))
                && series.word(i - 2).equals("the")
                && series.has(i, Tag.VERB_PAST)
                && !finites.inClauseOf(i)
                && (!series.describesNext(i) || !finites.anyAhead(i + 1));
    }

    /** "that talks resume", "while trade grows": a subject comes first; "if asked" and "while leading" have none. */
    private Tag afterConjunction(int i) {
        if (series.has(i, Tag.VERB_PARTICIPLE) && series.describesNext(i)) {
            return Tag.ADJECTIVE;
        }
        if (series.has(i, Tag.VERB_PARTICIPLE) && series.word(i + 1).equals(",")) {
            return Tag.VERB_PARTICIPLE;
        }
        return disjoint(series.options(i), WordSeries.NOMINAL) ? afterNoun(i) : inNounGroup(i);
    }

    private static boolean wantsBase(Tag prior, String helper) {
        return prior == Tag.MODAL
                || (prior == Tag.PARTICLE && helper.equals("to"))
                || (prior == Tag.AUXILIARY && DO.contains(helper));
    }

    private Tag afterModal(int i, String helper) {
        if (series.has(i, Tag.ADVERB) && series.has(series.skipAdverbs(i + 1), Tag.VERB_BASE)) {
            return Tag.ADVERB;
        }
        return series.has(i, Tag.VERB_BASE) ? Tag.VERB_BASE : afterHelper(i, helper);
    }

    /** After a form of be or have. */
    private Tag afterHelper(int i, String helper) {
        EnumSet<Tag> options = series.options(i);
        if (!HAVE.contains(helper) && options.contains(Tag.VERB_ING)) {
            boolean there = series.word(series.previous(i) - 1).equals("there") && series.describesNext(i);
            boolean judges = options.contains(Tag.ADJECTIVE) && !series.startsNounGroup(i + 1);
            return there || judges ? Tag.ADJECTIVE : Tag.VERB_ING;
        }
        if (options.contains(Tag.VERB_PARTICIPLE)) {
            boolean describes = options.contains(Tag.ADJECTIVE) && series.describesNext(i);
            return describes ? Tag.ADJECTIVE : Tag.VERB_PARTICIPLE;
        }
        return FunctionWordRules.first(options, Tag.ADJECTIVE, Tag.ADVERB, Tag.NOUN, Tag.VERB_BASE);
    }

    private Tag inNounGroup(int i) {
        EnumSet<Tag> options = series.options(i);
        boolean describes = series.describesNext(i);
        if (options.contains(Tag.VERB_ING)) {
            return describes && !series.has(i + 1, Tag.NUMERAL) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (options.contains(Tag.VERB_PARTICIPLE) && !options.contains(Tag.NOUN)) {
            return describes || !series.isGuessed(i, "NOUN") ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (options.contains(Tag.ADJECTIVE) && (describes || !options.contains(Tag.NOUN))) {
            return Tag.ADJECTIVE;
        }
        return options.contains(Tag.ADVERB) && !options.contains(Tag.NOUN) ? Tag.ADVERB : Tag.NOUN;
    }

    /** Right after a verb: "build interconnected markets", "express support", "help train staff". */
    private Tag asObject(int i) {
        if (HELP.contains(series.word(i - 1)) && series.has(i, Tag.VERB_BASE)) {
            return Tag.VERB_BASE;
        }
        boolean nominal = series.startsNounGroup(i + 1) || !disjoint(series.options(i), WordSeries.NOMINAL);
        return nominal ? inNounGroup(i) : afterNoun(i);
    }

    private Tag afterNoun(int i) {
        EnumSet<Tag> options = series.options(i);
        boolean pronoun = SUBJECTS.contains(series.word(series.previous(i)));
        if (options.equals(ING_ONLY)) {
            return Tag.VERB_ING;
        }
        if (options.contains(Tag.VERB_PAST)) {
            boolean finite =
                    pronoun || opensClause(i) || isTold(i) || (!isReducedRelative(i) && !finites.inClauseOf(i));
            return finite ? Tag.VERB_PAST : FunctionWordRules.first(options, Tag.VERB_PARTICIPLE, Tag.VERB_PAST);
        }
        if (options.contains(Tag.VERB_PRESENT)) {
            if (disagrees(i)) {
                return options.contains(Tag.ADJECTIVE) ? Tag.ADJECTIVE : Tag.NOUN;
            }
            return isPresent(i, pronoun)
                    ? Tag.VERB_PRESENT
                    : FunctionWordRules.first(options, Tag.NOUN, Tag.ADJECTIVE, Tag.ADVERB, Tag.VERB_PRESENT);
        }
        return options.contains(Tag.VERB_PARTICIPLE)
                ? Tag.VERB_PARTICIPLE
                : options.iterator().next();
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
        return hearer && series.tag(at) == Tag.DETERMINER && series.word(at - 1).equals("told");
    }

    /** "measures taken by states", "chains based on trust are": the verb of the clause is another. */
    private boolean isReducedRelative(int i) {
        boolean agent = series.word(i + 1).equals("by") && !STANDING.contains(series.word(i));
        return agent || (series.has(i + 1, Tag.ADPOSITION) && finites.aheadInClause(i + 1));
    }

    private boolean isPresent(int i, boolean pronoun) {
        boolean nominal = !disjoint(series.options(i), WordSeries.NOMINAL);
        boolean onlyVerb = series.tag(i - 1) == Tag.PROPER_NOUN && !finites.anyBefore(i) && !finites.anyAhead(i + 1);
        return pronoun
                || (onlyVerb && series.startsNounGroup(i + 1))
                || (!nominal && !series.isGuessed(i, "NOUN"))
                || (!finites.inClauseOf(i) && (objectFollows(i) || series.isGuessed(i, "VERB")));
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

    private boolean isJoined(int i) {
        return series.tagBefore(i, Tag.COORDINATOR) || series.tagBefore(i, Tag.SUBORDINATOR);
    }

    /** Something that only a verb has after it; "plans to" only where the clause has no other verb. */
    private boolean objectFollows(int i) {
        if (series.word(i).equals("call") && CALLING.contains(series.word(i + 1))) {
            return true;
        }
        if (series.word(i + 1).equals("to")) {
            return series.has(i + 2, Tag.VERB_BASE) && !finites.aheadInClause(series.skipAdverbs(i + 2) + 1);
        }
        boolean gerund = series.has(i + 1, Tag.VERB_ING) && !finites.aheadInClause(i + 1);
        return gerund || (series.isStrongOpener(i + 1) && !series.word(i + 1).equals("that"));
    }
}
