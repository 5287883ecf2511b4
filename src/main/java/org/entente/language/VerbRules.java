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
    private static final Set<String> ATTRIBUTES = WordGroup.named("attribute-ings");

    private static final Set<String> WHO_ACT = WordGroup.named("who-act");

    private static final Set<String> CLAUSE_TAKING = WordGroup.named("clause-not-noun");

    private static final Set<String> FEELINGS = WordGroup.named("feelings");
    private static final Set<String> SINGULAR = Set.of("it", "he", "she");
    private static final EnumSet<Tag> PAST_ONLY = EnumSet.of(Tag.VERB_PAST);

    private final WordSeries series;
    private final FiniteVerbs finites;
    private final OpeningRules openings;
    private final BehindNounRules behindNoun;

    VerbRules(WordSeries series) {
        this.series = series;
        this.finites = new FiniteVerbs(series);
        this.openings = new OpeningRules(series);
        this.behindNoun = new BehindNounRules(series, finites);
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
        if (describesWhoActs(i)) {
            return Tag.ADJECTIVE;
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
        return behindNoun.choose(i);
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
        boolean described = i == 0
                && series.word(i).endsWith("s")
                && series.has(i, Tag.NOUN)
                && series.has(i + 1, Tag.ADPOSITION)
                && finites.aheadInClause(i + 1);
        if (described) {
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
                && !finites.aheadInClause(verb + 1)
                && !isAsked(i);
    }

    /** "calls on Chilean partners to wait", "urged Chilean partners to", but "has said Chile needs to". */
    private boolean isAsked(int i) {
        Tag before = series.tag(i - 2);
        boolean governed = before == Tag.ADPOSITION
                || (WordSeries.VERBAL.contains(before) && !CLAUSE_TAKING.contains(series.word(i - 2)));
        return governed && series.isGuessed(i, "NOUN") && finites.inClauseOf(i);
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

    /** "by developing countries", "both developed and developing states", but "training staff, developing markets". */
    private boolean describesWhoActs(int i) {
        return ATTRIBUTES.contains(series.word(i)) && WHO_ACT.contains(series.word(i + 1));
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
        return disjoint(series.options(i), WordSeries.NOMINAL) ? behindNoun.choose(i) : inNounGroup(i);
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
        return nominal ? inNounGroup(i) : behindNoun.choose(i);
    }
}
