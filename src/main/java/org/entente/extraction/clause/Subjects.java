package org.entente.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Ordinals;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Finds the noun group that stands before a verb as its subject. */
final class Subjects {
    private static final Set<Tag> NOMINAL = Set.of(
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.PRONOUN,
            Tag.DETERMINER,
            Tag.ADJECTIVE,
            Tag.NUMERAL,
            Tag.SYMBOL,
            Tag.ADPOSITION,
            Tag.PARTICLE,
            Tag.COORDINATOR,
            Tag.ADVERB);
    private static final Set<Tag> HEADS =
            Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.PRONOUN, Tag.NUMERAL, Tag.SYMBOL, Tag.DETERMINER, Tag.ADJECTIVE);
    private static final Set<Tag> OPENERS = Set.of(Tag.DETERMINER, Tag.PRONOUN, Tag.PROPER_NOUN, Tag.NUMERAL);
    private static final Set<Tag> GROUP = Set.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.PROPER_NOUN);
    private static final Set<String> INNER_MARKS = Set.of("(", ")", "-", "/", ".");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "we", "i", "it");
    private static final int LONGEST_ITEM = 8;

    private final Words words;

    Subjects(List<Token> tokens) {
        this.words = new Words(tokens);
    }

    /**
     * The subject of a verb that begins at {@code verb}.
     *
     * @param floor the end of the verb group before, 0 where there is none
     * @param prior that verb group
     */
    TokenRange before(int verb, int floor, Optional<VerbGroup> prior) {
        boolean takesClause =
                prior.map(VerbGroup::lemma).filter(Speech::takesClause).isPresent();
        boolean finitePrior =
                prior.filter(group -> group.form() != VerbGroup.Form.FINITE).isEmpty();
        int end = verb;
        while (end > floor && words.tag(end - 1) == Tag.ADVERB) {
            end--;
        }
        if (words.isComma(end - 1)) {
            return floor > 0 && !takesClause && !hasQuoteBetween(floor, end)
                    ? TokenRange.none(verb)
                    : beforeInsertion(end - 1, floor, verb);
        }
        while (end > floor && words.isQuote(end - 1)) {
            end--;
        }
        if (end <= floor || !isHead(end - 1)) {
            return TokenRange.none(verb);
        }
        int from = leftEdge(end, floor, finitePrior);
        boolean tells = prior.map(VerbGroup::lemma).filter("tell"::equals).isPresent();
        int object = tells ? afterHearer(from, end) : afterObject(from, end, floor, takesClause);
        int start = afterPredicate(afterDay(withoutFrontPhrase(object, end), end), end);
        return start < end ? new TokenRange(start, end) : TokenRange.none(verb);
    }

    /** "“we will act,” Otieno, the host, said": behind the speech another subject begins. */
    private boolean hasQuoteBetween(int from, int to) {
        return IntStream.range(from, to).anyMatch(words::isQuote);
    }

    /** "said Monday his country would": the day belongs to what was said before. */
    private int afterDay(int from, int end) {
        return words.isDay(from) && from + 1 < end ? from + 1 : from;
    }

    /** "was likely the talks would": an adjective before an article belongs to the verb before. */
    private int afterPredicate(int from, int end) {
        boolean predicate = words.tag(from) == Tag.ADJECTIVE && words.tag(from + 1) == Tag.DETERMINER;
        return predicate && from + 2 < end ? from + 1 : from;
    }

    /** "told the envoys Peru would": the second noun group is what the telling is about. */
    private int afterHearer(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            Tag before = words.tag(i - 1);
            if (OPENERS.contains(words.tag(i)) && (before == Tag.NOUN || before == Tag.PRONOUN)) {
                return i;
            }
        }
        return from;
    }

    /** "Peru, a member of the pact, said": the subject stands before the insertion between the two commas. */
    private TokenRange beforeInsertion(int comma, int floor, int verb) {
        for (int i = comma - 1; i > floor; i--) {
            if (words.isComma(i) && !isListComma(i, comma, floor)) {
                return endingAt(i, floor, verb);
            }
        }
        return TokenRange.none(verb);
    }

    /** The noun group that ends at a place, as the subject of a verb further on. */
    TokenRange endingAt(int end, int floor, int verb) {
        if (end <= floor || !isHead(end - 1)) {
            return TokenRange.none(verb);
        }
        int start = withoutFrontPhrase(leftEdge(end, floor, true), end);
        return start < end ? new TokenRange(start, end) : TokenRange.none(verb);
    }

    private boolean isHead(int at) {
        return HEADS.contains(words.tag(at)) || words.text(at).equals(")");
    }

    private int leftEdge(int end, int floor, boolean listCommas) {
        int from = end;
        while (from > floor && belongs(from - 1, end, floor, listCommas)) {
            from--;
            boolean pronoun = words.tag(from) == Tag.PRONOUN && SUBJECT_PRONOUNS.contains(words.lower(from));
            boolean relative = RELATIVES.contains(words.lower(from)) && from + 1 == end;
            if (pronoun || relative) {
                return pronoun && words.tag(from - 1) == Tag.ADPOSITION ? from + 1 : withCompanion(from, floor);
            }
            if (words.lower(from).equals("which") && words.tag(from - 1) == Tag.ADPOSITION) {
                return from + 1;
            }
        }
        while (from < end && isLooseMark(from)) {
            from++;
        }
        return from;
    }

    /** "the President and I": with whom "I" did it, where nothing but a joint stands before. */
    private int withCompanion(int pronoun, int floor) {
        int from = pronoun - 1;
        if (!words.lower(pronoun).equals("i") || words.tag(from) != Tag.COORDINATOR) {
            return pronoun;
        }
        while (from > floor && GROUP.contains(words.tag(from - 1))) {
            from--;
        }
        boolean opens = from == 0
                || words.isComma(from - 1)
                || words.isQuote(from - 1)
                || words.tag(from - 1) == Tag.COORDINATOR
                || words.tag(from - 1) == Tag.SUBORDINATOR;
        return opens && from < pronoun - 1 ? from : pronoun;
    }

    private boolean isLooseMark(int at) {
        return words.isComma(at) || words.isQuote(at) || Set.of(")", "-").contains(words.text(at));
    }

    private boolean belongs(int at, int end, int floor, boolean listCommas) {
        return NOMINAL.contains(words.tag(at))
                || words.isQuote(at)
                || INNER_MARKS.contains(words.text(at))
                || (listCommas && words.isComma(at) && isListComma(at, end, floor));
    }

    /** A comma between the members of a list, not one after a phrase in front. */
    private boolean isListComma(int at, int end, int floor) {
        int joint = at + 1;
        while (joint < end && words.tag(joint) != Tag.COORDINATOR && !words.isComma(joint)) {
            joint++;
        }
        if (startsInsertion(at + 1)) {
            return false;
        }
        boolean inReach = joint < end && joint - at <= LONGEST_ITEM;
        if (!inReach || startsPhrase(lastCommaBefore(at, floor) + 1, at)) {
            return false;
        }
        if (words.isComma(joint)) {
            return isListComma(joint, end, floor);
        }
        if (joint == at + 1) {
            return hasListBefore(at, floor);
        }
        return !SUBJECT_PRONOUNS.contains(words.lower(at + 1));
    }

    /** ", consistent with …", ", including …". */
    private boolean startsInsertion(int at) {
        Tag first = words.tag(at);
        return first == Tag.ADPOSITION
                || first == Tag.SUBORDINATOR
                || (first == Tag.ADJECTIVE && words.tag(at + 1) == Tag.ADPOSITION);
    }

    private int lastCommaBefore(int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (words.isComma(i)) {
                return i;
            }
        }
        return floor - 1;
    }

    private boolean hasListBefore(int at, int floor) {
        for (int i = at - 1; i > floor; i--) {
            if (words.isComma(i)) {
                return true;
            }
            if (!NOMINAL.contains(words.tag(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether all before the comma is one prepositional or adverbial phrase: "In the statement, …", "Second, …". */
    private boolean startsPhrase(int floor, int comma) {
        int from = Math.max(0, floor);
        while (from < comma && words.tag(from) == Tag.PUNCTUATION) {
            from++;
        }
        boolean ordinal = Ordinals.counts(words.lower(from)) && comma == from + 1;
        return ordinal
                || words.tag(from) == Tag.ADPOSITION
                || words.tag(from) == Tag.ADVERB
                || words.tag(from) == Tag.SUBORDINATOR;
    }

    /** "condemn terrorism and they agree": what follows the last verb is its object up to the "and". */
    private int afterObject(int from, int end, int floor, boolean takesClause) {
        if (from != floor || floor == 0 || takesClause) {
            return from;
        }
        for (int i = end - 1; i >= from; i--) {
            if (words.tag(i) == Tag.COORDINATOR) {
                return i + 1;
            }
        }
        for (int i = end - 1; i > from; i--) {
            boolean zeroRelative = OPENERS.contains(words.tag(i)) && words.tag(i - 1) == Tag.NOUN;
            if (zeroRelative) {
                return i;
            }
        }
        return from;
    }

    /** "In the statement the ministers": a phrase in front is no part of the subject. */
    private int withoutFrontPhrase(int from, int end) {
        int at = from;
        while (at < end && isJoining(at)) {
            at++;
        }
        if (at >= end || words.tag(at) != Tag.ADPOSITION) {
            return at;
        }
        for (int i = at + 2; i < end; i++) {
            if ((opensNounGroup(i) && !isLinked(i)) || words.isComma(i - 1)) {
                return i;
            }
        }
        return end;
    }

    private boolean isJoining(int at) {
        return words.tag(at) == Tag.COORDINATOR || words.tag(at) == Tag.ADVERB || words.isComma(at);
    }

    private boolean opensNounGroup(int at) {
        boolean name = words.tag(at) == Tag.PROPER_NOUN && (words.tag(at - 1) == Tag.NOUN || words.isDay(at - 1));
        return name || words.tag(at) == Tag.DETERMINER || words.tag(at) == Tag.PRONOUN;
    }

    private boolean isLinked(int at) {
        Tag before = words.tag(at - 1);
        return before == Tag.ADPOSITION
                || before == Tag.COORDINATOR
                || before == Tag.DETERMINER
                || before == Tag.PARTICLE;
    }
}
