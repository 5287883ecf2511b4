package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** Tells subjects that can undertake something from things: "the two sides will act", "the road will help". */
final class Agents {
    private static final Set<String> NOUNS = WordGroup.named("parties");
    private static final Set<String> BODIES = WordGroup.named("bodies");
    private static final Set<Tag> COMMON =
            Set.of(Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMERAL, Tag.SYMBOL, Tag.VERB_ING, Tag.ADVERB);

    private Agents() {}

    /** Whether the words name a party or those who stand for one. */
    static boolean in(ParsedSentence sentence, TokenRange subject) {
        return sentence.tokens().subList(subject.from(), subject.to()).stream()
                .anyMatch(token -> token.tag() == Tag.PROPER_NOUN || NOUNS.contains(token.lemma()));
    }

    /** Whether the words up to the first "of", "in" or "that" mean something without a will. */
    static boolean areThings(ParsedSentence sentence, TokenRange subject) {
        int end = subject.from();
        while (end < subject.to() && COMMON.contains(sentence.token(end).tag())) {
            end++;
        }
        boolean whole = end == subject.to()
                || sentence.token(end).tag() == Tag.ADPOSITION
                || sentence.token(end).tag() == Tag.PRONOUN;
        if (!whole || end == subject.from() || sentence.token(end - 1).tag() != Tag.NOUN) {
            return false;
        }
        String head = sentence.token(end - 1).lemma();
        return !NOUNS.contains(head) && !BODIES.contains(head);
    }
}
