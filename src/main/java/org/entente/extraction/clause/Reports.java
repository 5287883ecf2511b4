package org.entente.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Tells clauses that only say who speaks (", he said") and the clauses that hang on what somebody says. */
final class Reports {
    private static final Set<Tag> PHRASE =
            Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.ADPOSITION, Tag.ADVERB, Tag.NUMERAL);

    private static final Set<String> QUESTIONS = WordGroup.named("question-words");

    private final Words words;

    Reports(List<Token> tokens) {
        this.words = new Words(tokens);
    }

    /** "said they will", "said, the idea is", "concluded: “We", "told the meeting Peru would", "said in a note they". */
    boolean announces(Clause previous, int joint, boolean comma) {
        String lemma = previous.verb().lemma();
        int end = previous.verb().end();
        if (end == joint) {
            return !comma && Speech.takesClause(lemma);
        }
        boolean marksOnly = true;
        boolean phrase = true;
        for (int i = end; i < joint; i++) {
            marksOnly &= words.tag(i) == Tag.PUNCTUATION && !words.isSemicolon(i);
            phrase &= PHRASE.contains(words.tag(i));
        }
        boolean addressed = Speech.addresses(lemma)
                || (Speech.takesClause(lemma) && words.tag(end) == Tag.ADPOSITION && isPronoun(joint));
        return marksOnly ? Speech.reports(lemma) && previous.relation() != Relation.REPORT : phrase && addressed;
    }

    boolean precedesSpeaker(VerbGroup verb, Earlier before) {
        boolean mark = words.isComma(verb.start() - 1) || words.isQuote(verb.start() - 1);
        boolean apposed =
                words.isComma(verb.start() - 1) && words.isName(verb.start() - 2) && isApposed(verb.start() - 1);
        return mark && !apposed && Speech.reports(verb.lemma()) && before.hasMain() && isNounLikeStart(verb.end());
    }

    /** "and Peru's minister, Ana Rojas, said": names between commas behind a noun say who speaks. */
    private boolean isApposed(int comma) {
        int name = comma - 1;
        while (words.isName(name)) {
            name--;
        }
        return words.isComma(name) && words.tag(name - 1) == Tag.NOUN;
    }

    TokenRange speakerAfter(int from) {
        int to = from;
        while (to < words.size()
                && words.tag(to) != Tag.PUNCTUATION
                && words.tag(to) != Tag.ADPOSITION
                && words.tag(to) != Tag.SUBORDINATOR) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /** ", he said", ", Otieno told reporters", but not ", we urged them": what is reported stands before. */
    boolean follows(VerbGroup verb, TokenRange subject) {
        Tag next = words.tag(verb.end());
        boolean quoted = words.isQuote(subject.from() - 1);
        boolean object = next != Tag.PUNCTUATION
                && next != Tag.ADPOSITION
                && next != Tag.ADVERB
                && next != Tag.SUBORDINATOR
                && !words.isDay(verb.end())
                && !verb.lemma().equals("tell");
        return (quoted || !object) && !words.lower(subject.from()).equals("we") && endsSoon(verb);
    }

    /** A report ends the sentence, or the comma before its rest. */
    private boolean endsSoon(VerbGroup verb) {
        for (int i = verb.end(); i < Math.min(words.size(), verb.end() + 8); i++) {
            if (words.tag(i) == Tag.PUNCTUATION) {
                return true;
            }
            if (words.tag(i) == Tag.SUBORDINATOR && words.lower(i).equals("that")) {
                return false;
            }
        }
        return verb.end() + 8 >= words.size();
    }

    private boolean isNounLikeStart(int at) {
        Tag tag = words.tag(at);
        return tag == Tag.PROPER_NOUN
                || tag == Tag.DETERMINER
                || tag == Tag.NOUN
                || tag == Tag.PRONOUN
                || tag == Tag.ADJECTIVE;
    }

    /** "Chile, Soto said, would": a subject stands before it, between its commas, and waits for its verb. */
    boolean interrupts(VerbGroup verb, TokenRange subject) {
        int comma = subject.from() - 1;
        return Speech.reports(verb.lemma())
                && comma > 0
                && words.isComma(comma)
                && words.isComma(verb.end())
                && (words.isName(comma - 1) || words.tag(comma - 1) == Tag.NOUN || words.tag(comma - 1) == Tag.PRONOUN)
                && !opensPhrase(comma);
    }

    private boolean opensPhrase(int comma) {
        for (int i = 0; i < comma; i++) {
            if (words.isComma(i) || words.tag(i) == Tag.SUBORDINATOR) {
                return true;
            }
        }
        return words.tag(0) == Tag.ADPOSITION || words.tag(0) == Tag.ADVERB;
    }

    /** "Asked why Peru was late, she said": the question is not what she says. */
    boolean isAsked(Earlier before, int joint) {
        if (before.clauses().size() != 1 || !before.last().verb().lemma().equals("ask")) {
            return false;
        }
        int end = before.last().verb().end();
        return before.last().relation() == Relation.FRONT
                && QUESTIONS.contains(words.lower(end))
                && !words.hasCommaBetween(end, joint);
    }

    /** "said if the bill passed, Peru would": the condition stands in front of what is said. */
    Optional<Clause> sayingBeforeCondition(Earlier before) {
        List<Clause> clauses = before.clauses();
        boolean begun = clauses.stream().anyMatch(c -> c.relation() == Relation.CONTENT);
        return clauses.stream()
                .filter(c -> c.relation() == Relation.ADVERBIAL && c.governor() >= 0 && !begun)
                .map(c -> clauses.get(c.governor()))
                .filter(c -> Speech.takesClause(c.verb().lemma()))
                .filter(c -> clauses.stream()
                        .anyMatch(condition -> condition.governor() == c.index()
                                && condition.relation() == Relation.ADVERBIAL
                                && opensSpeech(c.verb(), condition.connector())))
                .findFirst();
    }

    /** "said if", "said: “If". */
    private boolean opensSpeech(VerbGroup verb, int at) {
        int next = verb.end();
        while (next < at && (words.tag(next) == Tag.ADVERB || words.tag(next) == Tag.PUNCTUATION)) {
            next++;
        }
        return next == at;
    }

    private boolean isPronoun(int at) {
        return words.tag(at) == Tag.PRONOUN;
    }
}
