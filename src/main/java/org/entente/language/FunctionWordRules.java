package org.entente.language;

import static java.util.Collections.disjoint;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses among the readings of words of the closed classes: "to", "that", "as", "all", "will". */
final class FunctionWordRules {
    private static final Set<String> DEGREES = Set.of("very", "so", "too");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "they", "he", "she");
    private static final Set<String> BARE_HELPERS = Set.of("be", "have", "do");

    /** "both of which sent envoys". */
    private static final Set<String> QUANTITIES = Set.of("both", "all", "some", "many", "most", "none", "each", "two");

    /** "until then the two will wait", "as of now": no clause follows. */
    private static final Set<String> NOW = Set.of("then", "now");

    /** "in this regard Peru supports": a noun, whatever follows. */
    private static final Set<String> MATTERS = Set.of("regard", "respect");

    private static final Set<String> VERBAL = WordGroup.named("noun-to-verb");
    private static final Set<String> ASKING = WordGroup.named("asking");
    private static final Set<String> UNDERTAKING = WordGroup.named("verb-to-verb");
    private static final Set<String> PREPOSITIONAL = WordGroup.named("noun-to-noun");

    private final WordSeries series;
    private final FiniteVerbs finites;

    FunctionWordRules(WordSeries series) {
        this.series = series;
        this.finites = new FiniteVerbs(series);
    }

    Tag modal(int i) {
        if (series.word(i).equals("should")
                && series.word(i - 1).equals(",")
                && SUBJECTS.contains(series.word(i + 1))) {
            return Tag.SUBORDINATOR;
        }
        boolean noun = series.insideNounGroup(i)
                && !(series.tag(i - 1) == Tag.NUMERAL && series.has(series.skipAdverbs(i + 1), Tag.VERB_BASE))
                && (series.has(i, Tag.NOUN) || !series.has(series.skipAdverbs(i + 1), Tag.VERB_BASE))
                && !BARE_HELPERS.contains(series.word(i + 1));
        return noun ? Tag.NOUN : Tag.MODAL;
    }

    Tag choose(int i) {
        EnumSet<Tag> options = series.options(i);
        if (series.word(i).equals("to")) {
            return leadsInfinitive(i) ? Tag.PARTICLE : Tag.ADPOSITION;
        }
        if (series.word(i).equals("that")) {
            return that(i);
        }
        if (series.word(i).equals("much") && DEGREES.contains(series.word(i - 1))) {
            return Tag.ADVERB;
        }
        if (options.contains(Tag.SUBORDINATOR)) {
            if (NOW.contains(series.word(i + 1))) {
                return Tag.ADPOSITION;
            }
            boolean subject = SUBJECTS.contains(series.word(i + 1));
            return options.contains(Tag.ADPOSITION) && !subject && !finites.clauseFollows(i)
                    ? Tag.ADPOSITION
                    : Tag.SUBORDINATOR;
        }
        if (series.word(i).equals("which") && opensAside(i)) {
            return Tag.PRONOUN;
        }
        if (options.contains(Tag.DETERMINER)) {
            boolean her = series.word(i).equals("her") && series.has(i + 1, Tag.NOUN);
            boolean inThis = series.word(i - 1).equals("in") && MATTERS.contains(series.word(i + 1));
            return her || inThis || series.nounGroupFollows(i)
                    ? Tag.DETERMINER
                    : first(options, Tag.PRONOUN, Tag.ADVERB, Tag.DETERMINER);
        }
        if (options.contains(Tag.COORDINATOR)) {
            boolean joinsAdjectives = series.tag(i - 1) == Tag.ADJECTIVE && series.has(i + 1, Tag.ADJECTIVE);
            return series.word(i).equals("yet") && !joinsAdjectives ? Tag.ADVERB : Tag.COORDINATOR;
        }
        if (options.contains(Tag.ADPOSITION) && options.contains(Tag.ADVERB)) {
            return series.nounGroupFollows(i) || series.has(i + 1, Tag.VERB_ING) ? Tag.ADPOSITION : Tag.ADVERB;
        }
        return byGuess(i);
    }

    /** "to support the talks", "to “work together”", but "access to finance". */
    private boolean leadsInfinitive(int i) {
        int next = QuotationMark.mayOpen(series.word(i + 1)) ? i + 2 : i + 1;
        int verb = series.skipAdverbs(next);
        if (BARE_HELPERS.contains(series.word(verb))) {
            return true;
        }
        if (!series.has(verb, Tag.VERB_BASE)) {
            return false;
        }
        if (VERBAL.contains(series.word(i - 1))
                || UNDERTAKING.contains(series.word(i - 1))
                || goesOn(i)
                || isAskedTo(i)) {
            return true;
        }
        boolean attribute =
                series.has(verb, Tag.ADJECTIVE) && series.describesNext(verb) && !series.isGuessed(verb, "VERB");
        if (attribute
                || (PREPOSITIONAL.contains(series.word(i - 1))
                        && !disjoint(series.options(verb), WordSeries.NOMINAL)
                        && !series.isStrongOpener(verb + 1))) {
            return false;
        }
        return disjoint(series.options(verb), WordSeries.NOMINAL)
                || verb > next
                || series.isStrongOpener(verb + 1)
                || series.isGuessed(verb, "VERB")
                || hasDescribedObject(verb)
                || (series.startsNounGroup(verb + 1) && !series.isGuessed(verb, "NOUN"));
    }

    /** "states to guarantee fair access": no adjective stands inside a noun group behind its first noun. */
    private boolean hasDescribedObject(int verb) {
        return series.has(verb + 1, Tag.ADJECTIVE) && !series.has(verb + 1, Tag.NOUN) && series.has(verb + 2, Tag.NOUN);
    }

    /** "called on the makers to guarantee access": what somebody is asked is an infinitive. */
    private boolean isAskedTo(int i) {
        if (!series.isNominal(i - 1)) {
            return false;
        }
        for (int at = i - 2; at >= 0; at--) {
            if (ASKING.contains(series.word(at))) {
                return WordSeries.VERBAL.contains(series.tag(at));
            }
            if (series.tag(at) == Tag.PARTICLE
                    || series.tag(at) == Tag.PUNCTUATION
                    || series.word(at).equals("to")) {
                return false;
            }
        }
        return false;
    }

    /** "to start patrols and to swap data". */
    private boolean goesOn(int i) {
        boolean begun = IntStream.range(0, i)
                .anyMatch(
                        at -> series.tag(at) == Tag.PARTICLE && series.word(at).equals("to"));
        return begun && series.tag(i - 1) == Tag.COORDINATOR;
    }

    /** Words that are something else elsewhere: "wants a deal so the port can open", "will pay, provided that". */
    boolean joinsClause(int i) {
        boolean provided = series.word(i).equals("provided")
                && series.word(i - 1).equals(",")
                && series.word(i + 1).equals("that");
        return provided || opensResult(i);
    }

    private boolean opensResult(int i) {
        return series.word(i).equals("so")
                && series.isNominal(i - 1)
                && series.isStrongOpener(i + 1)
                && !series.word(i + 1).equals("that");
    }

    /** ", which sent envoys", "both of which": not "which country". */
    private boolean opensAside(int i) {
        boolean ofQuantity = series.word(i - 1).equals("of") && QUANTITIES.contains(series.word(i - 2));
        return ofQuantity || (series.word(i - 1).equals(",") && series.has(i + 1, Tag.VERB_PAST));
    }

    private Tag that(int i) {
        int next = series.skipAdverbs(i + 1);
        boolean finiteNext = series.has(next, Tag.MODAL)
                || series.has(next, Tag.AUXILIARY)
                || (!series.nounGroupFollows(next - 1) && !disjoint(series.options(next), WordSeries.FINITE));
        boolean verbAfterNoun = series.tag(i - 1) == Tag.NOUN
                && series.isGuessed(next, "VERB")
                && !series.has(next, Tag.VERB_ING)
                && !series.startsNounGroup(next);
        if (i == 0 || finiteNext || verbAfterNoun) {
            return Tag.PRONOUN;
        }
        // "disputes that figure.": no clause has room between it and the mark.
        if (series.has(i + 1, Tag.NOUN) && series.has(i + 2, Tag.PUNCTUATION)) {
            return Tag.DETERMINER;
        }
        boolean pointedOut = series.word(i - 1).equals("out") && series.nounGroupFollows(i);
        return series.tag(i - 1) == Tag.ADPOSITION && !pointedOut ? Tag.DETERMINER : Tag.SUBORDINATOR;
    }

    private Tag byGuess(int i) {
        if (series.tag(i - 1) == Tag.DETERMINER && series.has(i, Tag.ADJECTIVE)) {
            return Tag.ADJECTIVE;
        }
        Tag guess = switch (series.guess(i)) {
            case "NOUN", "PROPN" -> Tag.NOUN;
            case "ADJ" -> Tag.ADJECTIVE;
            case "ADV" -> Tag.ADVERB;
            case "PRON" -> Tag.PRONOUN;
            case "ADP" -> Tag.ADPOSITION;
            case "NUM" -> Tag.NUMERAL;
            default -> Tag.OTHER;
        };
        return series.has(i, guess) ? guess : series.options(i).iterator().next();
    }

    static Tag first(EnumSet<Tag> options, Tag... preferred) {
        for (Tag tag : preferred) {
            if (options.contains(tag)) {
                return tag;
            }
        }
        return options.iterator().next();
    }
}
