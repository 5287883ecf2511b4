package org.entente.extraction.force;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.force.FrameElement.Slot;
import org.entente.extraction.force.FrameElement.Words;
import org.entente.language.DayWords;
import org.entente.language.QuotationMark;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Lays a marker's frame over the words that follow a clause's verb. */
final class FrameMatch {
    static final Set<Tag> ATTRIBUTES = Set.of(
            Tag.DETERMINER,
            Tag.ADJECTIVE,
            Tag.ADVERB,
            Tag.NUMERAL,
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.PARTICLE,
            Tag.PRONOUN,
            Tag.VERB_ING,
            Tag.COORDINATOR);
    private static final Set<Tag> NOUN_GROUP = Set.of(
            Tag.DETERMINER,
            Tag.ADJECTIVE,
            Tag.NUMERAL,
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.PRONOUN,
            Tag.SYMBOL,
            Tag.ADPOSITION,
            Tag.VERB_ING,
            Tag.VERB_PARTICIPLE);
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "upon", "for", "to", "of", "with", "in", "at", "as", "by", "against", "about", "over", "behind",
            "out");
    private static final int LONGEST_ATTRIBUTE = 8;
    private static final int WORD_WEIGHT = 4;

    private final Marker marker;
    private final ParsedSentence sentence;
    private final Clause clause;
    private final Complements complements;
    private int at;
    private boolean afterNounGroup;
    private int complement = -1;

    FrameMatch(Marker marker, ParsedSentence sentence, Clause clause, GovernedWords governed) {
        this.marker = marker;
        this.sentence = sentence;
        this.clause = clause;
        this.complements = new Complements(sentence, clause);
        boolean object = marker.frame().size() == 2 && marker.last() == Slot.NP;
        this.at = object ? governed.object() : governed.start();
    }

    /** How much a frame says: words count most, then a governed clause, then a noun group. */
    static int weight(Marker marker) {
        int weight = 0;
        for (FrameElement element : marker.frame()) {
            weight += element instanceof Words ? WORD_WEIGHT : element == Slot.NP ? 1 : 2;
        }
        return weight;
    }

    Optional<Trigger> find() {
        List<FrameElement> frame = marker.frame();
        for (FrameElement element : frame.subList(isObjectInFront() ? 2 : 1, frame.size())) {
            boolean fits = element instanceof Words words ? word(words) : slot((Slot) element);
            if (!fits) {
                return isPassiveOfObject() ? Optional.of(trigger(clause.verb().head() + 1)) : Optional.empty();
            }
        }
        return Optional.of(trigger(at));
    }

    private Trigger trigger(int end) {
        int to = Math.max(end, clause.verb().head() + 1);
        return new Trigger(
                marker.rule(),
                marker.force(),
                new TokenRange(clause.verb().range().from(), to),
                complement,
                isObjectInFront());
    }

    /** "Concern was expressed about the tests": the noun that the frame begins its object with is the subject. */
    private boolean isObjectInFront() {
        boolean noun = clause.verb().passive()
                && marker.frame().size() > 2
                && marker.frame().get(1) instanceof Words;
        if (!noun || clause.subject().isEmpty()) {
            return false;
        }
        int head = clause.subject().from();
        while (head + 1 < clause.subject().to()
                && ATTRIBUTES.contains(sentence.token(head + 1).tag())) {
            head++;
        }
        Words words = (Words) marker.frame().get(1);
        return sentence.token(head).tag() == Tag.NOUN && isOneOf(words, sentence.token(head));
    }

    /** "The plan was welcomed by Laos", "a truce was agreed upon": the object stands before. */
    private boolean isPassiveOfObject() {
        boolean prepositional = marker.frame().size() == 3
                && marker.frame().get(1) instanceof Words words
                && PREPOSITIONS.containsAll(words.lemmas())
                && isOneOf(words, sentence.token(at - 1))
                && (at == sentence.tokens().size() || sentence.token(at).tag() == Tag.PUNCTUATION);
        return clause.verb().passive()
                && marker.last() == Slot.NP
                && (marker.frame().size() == 2 || prepositional);
    }

    private boolean word(Words words) {
        int limit = Math.min(sentence.tokens().size(), at + LONGEST_ATTRIBUTE);
        if (afterNounGroup) {
            limit = Math.min(nextVerb() + 1, sentence.tokens().size());
        }
        boolean direct = !afterNounGroup && PREPOSITIONS.containsAll(words.lemmas());
        for (int i = at; i < limit; i++) {
            Token token = sentence.token(i);
            if (leadsToDay(i)) {
                i++;
                continue;
            }
            if (isOneOf(words, token) && !isAttribute(i) && !isOfNextClause(i)) {
                at = i + 1;
                afterNounGroup = false;
                return true;
            }
            boolean skipped = token.tag() == Tag.ADVERB || QuotationMark.is(token.text()) || parts(i);
            if (direct ? !skipped : !skipped && !afterNounGroup && !ATTRIBUTES.contains(token.tag())) {
                return false;
            }
        }
        return false;
    }

    /** A comma of "is concerned, however, about". */
    private boolean parts(int i) {
        return sentence.token(i).text().equals(",")
                && ((i + 2 < sentence.tokens().size()
                                && sentence.token(i + 1).tag() == Tag.ADVERB
                                && sentence.token(i + 2).text().equals(","))
                        || (i > 1
                                && sentence.token(i - 1).tag() == Tag.ADVERB
                                && sentence.token(i - 2).text().equals(",")));
    }

    /** By base form, or as it stands: "committed" after "remain" is tagged a participle or an adjective. */
    private static boolean isOneOf(Words words, Token token) {
        return words.lemmas().contains(token.lemma()) || words.lemmas().contains(token.lower());
    }

    /** "for the help it had given": a finite verb behind other words is none of the frame's. */
    private boolean isOfNextClause(int i) {
        Tag tag = sentence.token(i).tag();
        return i > at && !afterNounGroup && (tag == Tag.AUXILIARY || tag == Tag.VERB_PAST || tag == Tag.VERB_PRESENT);
    }

    /** A noun before another noun is not the head that the frame means: "support" in "support staff". */
    private boolean isAttribute(int i) {
        boolean noun = sentence.token(i).tag() == Tag.NOUN;
        return noun && i + 1 < sentence.tokens().size() && sentence.token(i + 1).tag() == Tag.NOUN;
    }

    /** "agreed on Monday to": the day is no object. */
    private boolean leadsToDay(int i) {
        return sentence.token(i).tag() == Tag.ADPOSITION
                && i + 1 < sentence.tokens().size()
                && DayWords.has(sentence.token(i + 1));
    }

    private int nextVerb() {
        return nextVerbFrom(at);
    }

    private int nextVerbFrom(int from) {
        for (int i = from; i < sentence.tokens().size(); i++) {
            int place = i;
            boolean verb =
                    sentence.clauses().stream().anyMatch(c -> c.verb().range().from() == place);
            if (verb) {
                return i;
            }
        }
        return sentence.tokens().size();
    }

    private boolean slot(Slot slot) {
        return switch (slot) {
            case VP -> ownVerb();
            case NP -> nounGroup() || (isObjectInFront() && hasTail());
            case ADJ -> predicate();
            case TO -> governs(Relation.INFINITIVE);
            case ING -> governs(Relation.GERUND);
            case THAT -> governs(Relation.CONTENT);
        };
    }

    private boolean ownVerb() {
        complement = clause.index();
        at = clause.verb().head();
        return true;
    }

    /** "Support for the plan was voiced": what the noun is about stands with it in front. */
    private boolean hasTail() {
        return sentence
                .tokens()
                .subList(clause.subject().from(), clause.subject().to())
                .stream()
                .anyMatch(token -> token.tag() == Tag.ADPOSITION);
    }

    /** An adjective that is no attribute: nothing nominal follows it, no article stands right before it. */
    private boolean predicate() {
        for (int i = at; i < nextVerbFrom(at); i++) {
            Tag tag = sentence.token(i).tag();
            Tag next = i + 1 < sentence.tokens().size() ? sentence.token(i + 1).tag() : Tag.PUNCTUATION;
            Tag before = sentence.token(i - 1).tag();
            boolean described = before == Tag.NOUN
                    || before == Tag.PROPER_NOUN
                    || before == Tag.PRONOUN
                    || before == Tag.ADVERB
                    || before == Tag.PUNCTUATION
                    || sentence.token(i - 1).lower().equals("as");
            if ((tag == Tag.ADJECTIVE && described && !NOUN_GROUP.contains(next)) || isSecondNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** "called the plan a threat", "called it “a threat”". */
    private boolean isSecondNoun(int i) {
        Tag before = sentence.token(i - 1).tag();
        String word = sentence.token(i).lower();
        return (before == Tag.NOUN || before == Tag.PROPER_NOUN || before == Tag.PRONOUN)
                && i > at
                && (Set.of("a", "an").contains(word) || QuotationMark.mayOpen(word));
    }

    private boolean nounGroup() {
        int start = at;
        while (start < sentence.tokens().size() && isSkipped(sentence.token(start))) {
            start++;
        }
        start = Manner.after(sentence, start);
        if (start >= sentence.tokens().size()
                || !NOUN_GROUP.contains(sentence.token(start).tag())) {
            return false;
        }
        boolean object = marker.frame().indexOf(Slot.NP) == 1;
        if ((object && sentence.token(start).tag() == Tag.ADPOSITION)
                || isSubjectOfContent(start)
                || isBareThis(start)) {
            return false;
        }
        afterNounGroup = true;
        return true;
    }

    /** "announced this in a communique": what has been told already is promised no second time. */
    private boolean isBareThis(int start) {
        return marker.force() == Force.COMMITMENT
                && sentence.token(start).tag() == Tag.PRONOUN
                && sentence.token(start).lower().equals("this");
    }

    /** "warned it may leave": what stands there is whom the content is about, and not who is warned. */
    private boolean isSubjectOfContent(int start) {
        return sentence.children(clause, Relation.CONTENT).stream()
                .anyMatch(content ->
                        !content.subject().isEmpty() && content.subject().from() == start);
    }

    private static boolean isSkipped(Token token) {
        return token.tag() == Tag.ADVERB || QuotationMark.is(token.text());
    }

    private boolean governs(Relation relation) {
        Optional<Clause> governed =
                relation == Relation.CONTENT ? complements.content() : complements.of(relation, at, afterNounGroup);
        complement = governed.map(Clause::index).orElse(complement);
        return governed.isPresent();
    }
}
