package org.entente.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.QuotationMark;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Finds the verb groups of a sentence: helpers, adverbs and "not" with the main verb that they belong to. */
final class VerbGroups {
    private static final Set<Tag> VERBS =
            Set.of(Tag.VERB_BASE, Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_PARTICIPLE, Tag.VERB_ING);
    private static final int LONGEST_INSERTION = 24;

    private static final Set<Tag> PHRASE =
            Set.of(Tag.ADPOSITION, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.PROPER_NOUN, Tag.NUMERAL);

    private final List<Token> tokens;

    VerbGroups(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<VerbGroup> find() {
        List<VerbGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (opensGroup(at)) {
                VerbGroup group = new Reading(at).read();
                groups.add(group);
                at = group.end();
            } else {
                at++;
            }
        }
        return groups;
    }

    private boolean opensGroup(int at) {
        Tag tag = tokens.get(at).tag();
        return tag == Tag.MODAL || tag == Tag.AUXILIARY || VERBS.contains(tag) || isInfinitiveMark(at);
    }

    private boolean isInfinitiveMark(int at) {
        return tag(at) == Tag.PARTICLE && tokens.get(at).lemma().equals("to");
    }

    private Tag tag(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).tag() : Tag.OTHER;
    }

    private boolean isNegation(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String lemma = tokens.get(at).lemma();
        return Set.of("not", "never", "cannot").contains(lemma);
    }

    /** One group while it is read from its first word on. */
    private final class Reading {
        private final int first;
        private final boolean infinitive;
        private int at;
        private int head;
        private String modal = "";
        private boolean past;
        private boolean perfect;
        private boolean progressive;
        private boolean passive;
        private boolean negated;
        private boolean helped;
        private TokenRange inside;

        Reading(int first) {
            this.first = first;
            this.infinitive = isInfinitiveMark(first);
            this.at = infinitive ? first + 1 : first;
            this.head = first;
            this.inside = TokenRange.none(first);
        }

        VerbGroup read() {
            skipQuote();
            readHelpers();
            boolean mainVerb = at < tokens.size() && VERBS.contains(tag(at)) && (helped || infinitive || at == first);
            if (mainVerb) {
                readMainVerb();
            } else {
                at = head + 1;
            }
            int start = first;
            while (start > 0 && isLeadingAdverb(start - 1)) {
                start--;
                negated |= isNegation(start);
            }
            String lemma = tokens.get(head).lemma();
            TokenRange range = new TokenRange(start, at);
            return new VerbGroup(
                    range, head, lemma, form(mainVerb), modal, past, perfect, progressive, passive, negated, inside);
        }

        private void readHelpers() {
            skipAdverbs();
            // "those who have more must pay": a modal comes first in its group.
            while ((tag(at) == Tag.MODAL && !helped) || tag(at) == Tag.AUXILIARY) {
                Token helper = tokens.get(at);
                helped = true;
                head = at;
                if (tag(at) == Tag.MODAL) {
                    modal = helper.lemma();
                } else if (modal.isEmpty()) {
                    past |= Set.of("was", "were", "had", "did").contains(helper.lower());
                }
                at++;
                readInvertedSubject();
                skipQuote();
                skipAdverbs();
                skipInsertion();
                skipPhrase();
                skipQuote();
            }
        }

        /** "was “very much interested", "had “greatly helped", "to “work": a quotation begins between helper and verb. */
        private void skipQuote() {
            if (at >= tokens.size() || !QuotationMark.mayOpen(tokens.get(at).text())) {
                return;
            }
            int verb = at + 1;
            while (tag(verb) == Tag.ADVERB) {
                verb++;
            }
            at = VERBS.contains(tag(verb)) ? verb : at;
        }

        /** "would in the meantime prepare", "will this week send". */
        private void skipPhrase() {
            boolean opens = tag(at) == Tag.ADPOSITION || (tag(at) == Tag.DETERMINER && isNear(at));
            if (modal.isEmpty() || !opens) {
                return;
            }
            int end = at;
            while (end - at < LONGEST_INSERTION && PHRASE.contains(tag(end))) {
                end++;
            }
            boolean plain = end < tokens.size()
                    && (tag(end) == Tag.VERB_BASE || tag(end) == Tag.VERB_PRESENT)
                    && tokens.get(end).lower().equals(tokens.get(end).lemma());
            at = plain ? end : at;
        }

        private boolean isNear(int demonstrative) {
            return tokens.get(demonstrative).lower().equals("this");
        }

        private void readMainVerb() {
            Tag form = tag(at);
            String helper = helped ? tokens.get(head).lemma() : "";
            perfect = helper.equals("have") || (helped && hasHelper("have"));
            progressive = helper.equals("be") && form == Tag.VERB_ING;
            passive = helper.equals("be") && (form == Tag.VERB_PARTICIPLE || form == Tag.VERB_PAST);
            past |= !helped && form == Tag.VERB_PAST;
            head = at;
            at++;
        }

        private boolean hasHelper(String lemma) {
            for (int i = first; i < at; i++) {
                if (tag(i) == Tag.AUXILIARY && tokens.get(i).lemma().equals(lemma)) {
                    return true;
                }
            }
            return false;
        }

        private void skipAdverbs() {
            while (tag(at) == Tag.ADVERB || isNegation(at) || (helped && isFloatingQuantifier())) {
                negated |= isNegation(at);
                at++;
            }
        }

        /** "are all bound". */
        private boolean isFloatingQuantifier() {
            return tag(at) == Tag.PRONOUN
                    && Set.of("all", "both", "each").contains(tokens.get(at).lower());
        }

        /** "nor does it affect": the subject follows the helper. */
        private void readInvertedSubject() {
            boolean inverts = first > 0
                    && Set.of("nor", "neither").contains(tokens.get(first - 1).lemma());
            if (!inverts || !inside.isEmpty()) {
                return;
            }
            int end = at;
            while (end < tokens.size() && !VERBS.contains(tag(end)) && end - at < LONGEST_INSERTION) {
                end++;
            }
            if (VERBS.contains(tag(end))) {
                inside = new TokenRange(at, end);
                negated = true;
                at = end;
            }
        }

        /** "will, in the coming months, discuss": a stretch between commas parts helper and verb. */
        private void skipInsertion() {
            if (at >= tokens.size() || !tokens.get(at).text().equals(",")) {
                return;
            }
            for (int i = at + 1; i < Math.min(tokens.size() - 1, at + LONGEST_INSERTION); i++) {
                if (tokens.get(i).text().equals(",")) {
                    int verb = i + 1;
                    while (tag(verb) == Tag.ADVERB) {
                        verb++;
                    }
                    boolean fits = tag(verb) == Tag.VERB_BASE
                            || tag(verb) == Tag.VERB_PARTICIPLE
                            || tag(verb) == Tag.VERB_PAST
                            || isPlain(verb);
                    if (fits) {
                        at = verb;
                    }
                    return;
                }
            }
        }

        /** "did, however, pledge": a form without an ending behind a helper. */
        private boolean isPlain(int verb) {
            return tag(verb) == Tag.VERB_PRESENT
                    && verb < tokens.size()
                    && tokens.get(verb).lower().equals(tokens.get(verb).lemma());
        }

        private boolean isLeadingAdverb(int before) {
            if (tag(before) != Tag.ADVERB && !isNegation(before)) {
                return false;
            }
            Tag prior = tag(before - 1);
            return prior != Tag.VERB_BASE && prior != Tag.AUXILIARY;
        }

        private VerbGroup.Form form(boolean mainVerb) {
            if (infinitive) {
                return VerbGroup.Form.INFINITIVE;
            }
            Tag firstTag = tag(first);
            if (!modal.isEmpty() || (helped && firstTag == Tag.AUXILIARY && !isBareHelper() && !isIngHelper())) {
                return VerbGroup.Form.FINITE;
            }
            if (isIngHelper()) {
                return VerbGroup.Form.ING;
            }
            if (!mainVerb) {
                return isBareHelper() ? VerbGroup.Form.BARE : VerbGroup.Form.FINITE;
            }
            return switch (firstTag) {
                case VERB_BASE -> VerbGroup.Form.BARE;
                case VERB_ING -> VerbGroup.Form.ING;
                case VERB_PARTICIPLE -> VerbGroup.Form.PARTICIPLE;
                default -> isBareHelper() ? VerbGroup.Form.BARE : VerbGroup.Form.FINITE;
            };
        }

        private boolean isBareHelper() {
            boolean subjunctive = tag(first - 1) == Tag.NOUN || tag(first - 1) == Tag.PROPER_NOUN;
            return tokens.get(first).lower().equals("be") && !subjunctive;
        }

        private boolean isIngHelper() {
            return Set.of("being", "having").contains(tokens.get(first).lower());
        }
    }
}
