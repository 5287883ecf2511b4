package org.entente.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence while they are tagged from left to right: what each can be, what the statistical model
 * guesses, what was decided so far, and the questions that the rules ask of a word's neighbours.
 */
final class WordSeries {
    static final EnumSet<Tag> VERBAL =
            EnumSet.of(Tag.VERB_BASE, Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_PARTICIPLE, Tag.VERB_ING);
    static final EnumSet<Tag> NOMINAL = EnumSet.of(Tag.NOUN, Tag.ADJECTIVE, Tag.ADVERB);
    static final EnumSet<Tag> FINITE = EnumSet.of(Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.MODAL, Tag.AUXILIARY);

    private static final EnumSet<Tag> ADVERB_ONLY = EnumSet.of(Tag.ADVERB);
    private static final EnumSet<Tag> NAME_ONLY = EnumSet.of(Tag.PROPER_NOUN);
    private static final EnumSet<Tag> NOUN_OPENERS =
            EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.NOUN, Tag.ADJECTIVE, Tag.NUMERAL, Tag.PROPER_NOUN, Tag.SYMBOL);
    private static final EnumSet<Tag> NOUN_ENDERS =
            EnumSet.of(Tag.MODAL, Tag.AUXILIARY, Tag.ADPOSITION, Tag.PUNCTUATION, Tag.COORDINATOR);
    private static final Set<String> QUANTIFIERS = Set.of("all", "both", "each");

    private final List<String> words;
    private final List<EnumSet<Tag>> readings;
    private final String[] guesses;
    private final Sentence.Role role;
    private final Tag[] tags;

    WordSeries(List<String> words, List<EnumSet<Tag>> readings, String[] guesses, Sentence.Role role) {
        this.words = words;
        this.readings = readings;
        this.guesses = guesses;
        this.role = role;
        this.tags = new Tag[words.size()];
    }

    /** Whether a place opens an item of a list, which may leave its subject to the lead-in. */
    boolean opensItem(int i) {
        return i == 0 && role == Sentence.Role.LIST_ITEM;
    }

    int size() {
        return tags.length;
    }

    List<Tag> decided() {
        return List.of(tags);
    }

    void decide(int i, Tag tag) {
        tags[i] = tag;
    }

    /** The word in lower case, empty outside the sentence. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    Tag tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : Tag.OTHER;
    }

    EnumSet<Tag> options(int i) {
        return i >= 0 && i < readings.size() ? readings.get(i) : EnumSet.noneOf(Tag.class);
    }

    boolean has(int i, Tag tag) {
        return options(i).contains(tag);
    }

    boolean isGuessed(int i, String universalTag) {
        return i >= 0 && i < guesses.length && guesses[i].equals(universalTag);
    }

    String guess(int i) {
        return guesses[i];
    }

    /** The last word before that is neither adverb nor "not"; -1 at the beginning. */
    int previous(int i) {
        int j = i - 1;
        while (j >= 0
                && (tags[j] == Tag.ADVERB
                        || word(j).equals("not")
                        || word(j).equals("n't")
                        || isFloatingQuantifier(j))) {
            j--;
        }
        return j;
    }

    /** "must all do", "have both said". */
    private boolean isFloatingQuantifier(int j) {
        Tag prior = tag(j - 1);
        return QUANTIFIERS.contains(word(j)) && (prior == Tag.MODAL || prior == Tag.AUXILIARY);
    }

    /** The word at this place, or the first after the adverbs that begin here. */
    int skipAdverbs(int i) {
        int j = i;
        while (j + 1 < size() && isAdverbHere(j)) {
            j++;
        }
        return j;
    }

    private boolean isAdverbHere(int j) {
        return options(j).equals(ADVERB_ONLY)
                || word(j).equals("not")
                || (has(j, Tag.ADVERB) && has(j + 1, Tag.VERB_BASE));
    }

    boolean opensPart(int i) {
        int before = previous(i);
        // "goods “imposed by the port”": the sentence goes on where a quotation begins in it.
        before = before > 0 && QuotationMark.mayOpen(word(before)) && isNominal(before - 1) ? before - 1 : before;
        return before < 0 || tags[before] == Tag.COORDINATOR || tags[before] == Tag.PUNCTUATION;
    }

    /** After an article, adjective, number or possessive, where a noun is still to come. */
    boolean insideNounGroup(int i) {
        Tag prior = tag(i - 1);
        return prior == Tag.DETERMINER
                || prior == Tag.ADJECTIVE
                || prior == Tag.NUMERAL
                || (prior == Tag.PARTICLE && word(i - 1).startsWith("'"));
    }

    /** A word that surely opens a noun group: article, pronoun, name. */
    boolean isStrongOpener(int i) {
        return has(i, Tag.DETERMINER) || has(i, Tag.PRONOUN) || options(i).equals(NAME_ONLY);
    }

    boolean startsNounGroup(int i) {
        return !Collections.disjoint(options(i), NOUN_OPENERS);
    }

    /** Whether the word can stand as an attribute of the next: "agreed text", "growing trade". */
    boolean describesNext(int i) {
        return startsNounGroup(i + 1) && !isStrongOpener(i + 1);
    }

    /** Whether an article at this place would have its noun group after it. */
    boolean nounGroupFollows(int i) {
        int next = i + 1;
        boolean verbWithObject = has(next, Tag.VERB_PRESENT) && isStrongOpener(next + 1);
        if (next >= size() || verbWithObject || !Collections.disjoint(options(next), NOUN_ENDERS)) {
            return false;
        }
        boolean onlyFinite = Collections.disjoint(options(next), NOMINAL)
                && (has(next, Tag.VERB_PRESENT) || has(next, Tag.VERB_PAST));
        if (onlyFinite) {
            return has(next, Tag.VERB_PARTICIPLE) && describesNext(next);
        }
        return startsNounGroup(next)
                || has(next, Tag.VERB_ING)
                || has(next, Tag.VERB_PARTICIPLE)
                || (has(next, Tag.ADVERB) && startsNounGroup(next + 1));
    }

    /** The form of the last verb before, which a coordinated verb shares. */
    Tag formOfLastVerb(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (VERBAL.contains(tags[j])) {
                return tags[j];
            }
        }
        return nounBefore(i) ? Tag.VERB_PRESENT : Tag.VERB_BASE;
    }

    /** Whether anything before could be a subject. */
    private boolean nounBefore(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (isNominal(j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list of base verbs is under way: "provide aid, train staff and …". */
    boolean verbListBefore(int i) {
        boolean joined = tag(i - 1) == Tag.COORDINATOR;
        for (int j = i - 1; joined && j > 0; j--) {
            if (tags[j] == Tag.VERB_BASE && word(previous(j)).equals(",")) {
                return true;
            }
            if (FINITE.contains(tags[j])) {
                return false;
            }
        }
        return false;
    }

    boolean verbBefore(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (VERBAL.contains(tags[j])) {
                return true;
            }
        }
        return false;
    }

    boolean tagBefore(int i, Tag tag) {
        return Arrays.asList(tags).subList(0, i).contains(tag);
    }

    boolean isNominal(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.PROPER_NOUN || tag(i) == Tag.PRONOUN;
    }

    /** Where a word stands last before a place; -1 where it does not. */
    int lastBefore(int i, String word) {
        return words.subList(0, Math.max(0, i)).lastIndexOf(word);
    }
}
