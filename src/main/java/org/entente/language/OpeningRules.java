package org.entente.language;

import static java.util.Collections.disjoint;

import java.util.EnumSet;
import java.util.Set;

/** Chooses among the readings of a possible verb at the head of a sentence or part: after a comma or an "and". */
final class OpeningRules {
    /** ", especially trade": what follows is an example of the noun before. */
    private static final Set<String> EXEMPLIFYING = WordGroup.named("exemplifies");

    private static final Set<String> OFFICES = Set.of("minister", "ministers", "secretary", "ministry", "commissioner");
    private static final Set<String> PARTICLES = Set.of("up", "out", "over", "back", "off", "down");
    private static final Set<String> LOOSE = Set.of("in", "by", "at", "from", "through", "as");
    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "told", "given", "denied");
    private static final Set<String> PRESENT = Set.of("is", "are", "am", "'re", "be");
    private static final Set<String> ATTRIBUTES = WordGroup.named("attribute-participles");
    private static final Set<String> IN_COMMON = WordGroup.named("held-in-common");
    private static final Set<String> TRANSITIVE = WordGroup.named("object-at-once");

    private final WordSeries series;
    private final FiniteVerbs finites;

    OpeningRules(WordSeries series) {
        this.series = series;
        this.finites = new FiniteVerbs(series);
    }

    /** At the head of a sentence or part, after a comma or an "and". */
    Tag choose(int i) {
        EnumSet<Tag> options = series.options(i);
        if (followsEarlier(i)) {
            return Tag.VERB_PAST;
        }
        if (isAttributeInSeries(i)) {
            return Tag.ADJECTIVE;
        }
        if (options.contains(Tag.VERB_PARTICIPLE) && describesInPresent(i)) {
            return Tag.ADJECTIVE;
        }
        if (options.contains(Tag.VERB_PARTICIPLE) && addsLoosely(i)) {
            return Tag.VERB_PARTICIPLE;
        }
        if (options.contains(Tag.NOUN)
                && (endsList(i)
                        || opensTitle(i)
                        || followsAttribute(i)
                        || goesOnNouns(i)
                        || takesTo(i)
                        || isExample(i))) {
            return Tag.NOUN;
        }
        if (!isVerbAtOpening(i)) {
            return FunctionWordRules.first(options, Tag.ADJECTIVE, Tag.NOUN, Tag.ADVERB);
        }
        if (series.opensItem(i) && isPastOfItem(i)) {
            return Tag.VERB_PAST;
        }
        if (goesOnInPast(i) || goesOnBehindParticiple(i) || (options.contains(Tag.VERB_PAST) && closesRelative(i))) {
            return Tag.VERB_PAST;
        }
        Tag form = series.formOfLastVerb(i);
        if (options.contains(form)) {
            return form;
        }
        if (options.contains(Tag.VERB_PAST) && form != Tag.VERB_PARTICIPLE && i > 0) {
            boolean loose = series.word(i - 1).equals(",") && form != Tag.VERB_PAST && series.verbBefore(i);
            boolean finite = closesInsertion(i) || (!loose && (finites.anyBefore(i) || !finites.anyAhead(i + 1)));
            return finite ? Tag.VERB_PAST : Tag.VERB_PARTICIPLE;
        }
        return FunctionWordRules.first(
                options, Tag.VERB_ING, Tag.VERB_BASE, Tag.VERB_PARTICIPLE, Tag.VERB_PRESENT, Tag.VERB_PAST);
    }

    /** "The ministers: • agreed to meet; • welcomed the truce", but "• guided by the treaty", "• increased aid". */
    private boolean isPastOfItem(int i) {
        boolean governs = series.isStrongOpener(i + 1)
                || series.has(i + 1, Tag.ADPOSITION)
                || series.has(i + 1, Tag.SUBORDINATOR)
                || series.word(i + 1).equals("to");
        return series.has(i, Tag.VERB_PAST) && governs && !series.word(i + 1).equals("by");
    }

    /** "noted the increased trade, and resolved to": it goes on from the finite verb, not from an attribute. */
    private boolean goesOnInPast(int i) {
        return series.has(i, Tag.VERB_PAST)
                && series.tag(i - 1) == Tag.COORDINATOR
                && series.word(i - 2).equals(",")
                && finites.lastBefore(i) == Tag.VERB_PAST
                && !series.word(i + 1).equals("by");
    }

    /**
     * "backed the plan signed in May and urged Peru", "the plan it had made and urged Peru", "noted that trade had grown,
     * stressed that": what follows is the object of a verb, which a participle does not have.
     */
    private boolean goesOnBehindParticiple(int i) {
        Tag last = finites.lastBefore(i);
        boolean joined = series.tag(i - 1) == Tag.COORDINATOR
                || (series.word(i - 1).equals(",") && !NAMING.contains(series.word(i)));
        return series.has(i, Tag.VERB_PAST)
                && joined
                && series.formOfLastVerb(i) == Tag.VERB_PARTICIPLE
                && (last == Tag.VERB_PAST || (last == Tag.AUXILIARY && series.tagBefore(i, Tag.VERB_PAST)))
                && (series.isStrongOpener(i + 1) || series.word(i + 1).equals("that"));
    }

    /** "The ministers, having heard both sides, resolved to": what had come before has been told. */
    private boolean followsEarlier(int i) {
        int comma = series.lastBefore(i - 1, ",");
        return series.has(i, Tag.VERB_PAST)
                && series.word(i - 1).equals(",")
                && series.word(comma + 1).equals("having")
                && !series.word(i + 1).equals("by");
    }

    /** "Otieno, on a visit to Lima, urged Peru to": the clause has a subject, an insertion, and no verb yet. */
    private boolean closesInsertion(int i) {
        int comma = series.lastBefore(i - 1, ",");
        return series.word(i - 1).equals(",")
                && comma > 0
                && series.isNominal(comma - 1)
                && !series.verbBefore(comma)
                && !finites.anyBefore(i)
                && !series.word(i + 1).equals("by");
    }

    /** "Peru, whose term ends in May, pleaded": the verb behind the insertion is the main one. */
    private boolean closesRelative(int i) {
        int comma = i - 2;
        while (comma >= 0 && !series.word(comma).equals(",")) {
            comma--;
        }
        return series.word(i - 1).equals(",") && Set.of("who", "whose", "which").contains(series.word(comma + 1));
    }

    /** "prosperous and secure region", "goods, and finished goods". */
    private boolean isAttributeInSeries(int i) {
        boolean joined = series.tag(i - 1) == Tag.COORDINATOR && series.tag(i - 2) == Tag.ADJECTIVE;
        return (series.has(i, Tag.ADJECTIVE) && joined)
                || (series.has(i, Tag.VERB_PARTICIPLE) && series.isGuessed(i, "ADJ") && series.describesNext(i));
    }

    /** "will fight piracy and related crimes": no verb in the past could be joined here. */
    private boolean describesInPresent(int i) {
        if (series.tag(i - 1) != Tag.COORDINATOR || !series.isNominal(i - 2) || !series.describesNext(i)) {
            return false;
        }
        if (ATTRIBUTES.contains(series.word(i)) || isHeldInCommon(i)) {
            return true;
        }
        boolean presently = false;
        for (int at = 0; at < i; at++) {
            boolean is = series.tag(at) == Tag.AUXILIARY && PRESENT.contains(series.word(at));
            if ((series.tag(at) == Tag.AUXILIARY && !is)
                    || series.tag(at) == Tag.VERB_PAST
                    || (series.tag(at) == Tag.VERB_PARTICIPLE && !presently)) {
                return false;
            }
            presently |= is;
        }
        return finites.anyBefore(i);
    }

    /** "mutual interests and shared values", but "held talks and shared a meal". */
    private boolean isHeldInCommon(int i) {
        return series.word(i).equals("shared") && IN_COMMON.contains(series.word(i + 1));
    }

    /** "stressed their friendship, rooted in trust": no "and" with another verb in the past is to come. */
    private boolean addsLoosely(int i) {
        if (!series.word(i - 1).equals(",")
                || !series.isNominal(i - 2)
                || !LOOSE.contains(series.word(i + 1))
                || finites.lastBefore(i) != Tag.VERB_PAST
                || closesInsertion(i)
                || closesRelative(i)) {
            return false;
        }
        for (int at = i + 2; at + 1 < series.size(); at++) {
            int next = series.skipAdverbs(at + 1);
            boolean attribute = series.describesNext(next) && !series.isGuessed(next, "VERB");
            if (series.has(at, Tag.COORDINATOR) && series.has(next, Tag.VERB_PAST) && !attribute) {
                return false;
            }
        }
        return true;
    }

    /** "an economic and trade agreement": the noun group of the adjective is still open. */
    private boolean followsAttribute(int i) {
        int at = i - 2;
        while (series.tag(at) == Tag.ADJECTIVE || series.tag(at) == Tag.ADVERB || series.tag(at) == Tag.COORDINATOR) {
            at--;
        }
        return series.tag(i - 1) == Tag.COORDINATOR
                && series.tag(i - 2) == Tag.ADJECTIVE
                && series.tag(at) != Tag.AUXILIARY
                && !WordSeries.VERBAL.contains(series.tag(at))
                && series.has(i + 1, Tag.NOUN)
                && !series.word(i).endsWith("s");
    }

    /** "democracy, aid workers, supply chains and": an item before without a verb tells that the list is one of nouns. */
    private boolean goesOnNouns(int i) {
        if (!series.word(i - 1).equals(",") || !series.has(i, Tag.VERB_BASE) || series.isStrongOpener(i + 1)) {
            return false;
        }
        for (int at = i - 2; at > 0; at--) {
            Tag tag = series.tag(at);
            if (series.word(at).equals(",")) {
                return series.isNominal(i - 2) && at < i - 2 && series.verbBefore(at);
            }
            if (tag != Tag.NOUN && tag != Tag.ADJECTIVE) {
                return false;
            }
        }
        return false;
    }

    /** "transparency and access to data": as a verb the word has its object right after it. */
    private boolean takesTo(int i) {
        return TRANSITIVE.contains(series.word(i)) && series.word(i + 1).equals("to");
    }

    /** "would set up camps and hand over kits". */
    private boolean isPhrasal(int i) {
        return series.has(i, Tag.VERB_BASE)
                && series.tag(i - 1) == Tag.COORDINATOR
                && series.formOfLastVerb(i) == Tag.VERB_BASE
                && PARTICLES.contains(series.word(i + 1))
                && series.startsNounGroup(i + 2);
    }

    /** "a party on trade and quarantine.": a verb at the very end has no object. */
    private boolean endsList(int i) {
        return series.tag(i - 1) == Tag.COORDINATOR
                && (series.tag(i - 2) == Tag.NOUN || series.tag(i - 2) == Tag.VERB_ING)
                && (series.tag(i - 3) == Tag.ADPOSITION || series.tag(i - 3) == Tag.PUNCTUATION)
                && (i + 1 >= series.size() || ".;".contains(series.word(i + 1)));
    }

    /** "Trade Minister Ana Rojas". */
    private boolean opensTitle(int i) {
        return i == 0 && OFFICES.contains(series.word(1));
    }

    private boolean isExample(int i) {
        return EXEMPLIFYING.contains(series.word(i - 1)) && series.isNominal(i - 3) && !series.isStrongOpener(i + 1);
    }

    private boolean isVerbAtOpening(int i) {
        boolean listed = series.has(i, Tag.VERB_BASE) && series.verbListBefore(i) && series.startsNounGroup(i + 1);
        boolean command = series.has(i, Tag.VERB_BASE)
                && series.previous(i) < 0
                && series.startsNounGroup(i + 1)
                && !finites.anyAhead(i + 1);
        return command
                || listed
                || isPhrasal(i)
                || disjoint(series.options(i), WordSeries.NOMINAL)
                || series.isStrongOpener(i + 1)
                || series.has(i + 1, Tag.SUBORDINATOR)
                || series.word(i + 1).equals("to")
                || series.isGuessed(i, "VERB");
    }
}
