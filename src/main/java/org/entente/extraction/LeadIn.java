package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extraction.stance.Stance;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** The sentence that a list begins with: "The two sides agreed to:". */
final class LeadIn {
    private static final Set<String> OPEN_ENDS = Set.of("to", "that", "of", "on", "for", "by");

    private static final Set<String> EXAMPLES = WordGroup.named("exemplifies");

    private LeadIn() {}

    /** Whether a sentence ends where the items of a list go on. */
    static boolean is(Sentence sentence) {
        return last(sentence).text().equals(":") || isOpen(sentence);
    }

    /** "agreed to:", "agreed that", which say nothing without an item, unlike "agreed to cooperate, including to:". */
    static boolean isOpen(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int end = length(sentence) - 1;
        return end > 0
                && OPEN_ENDS.contains(tokens.get(end).lower())
                && !EXAMPLES.contains(tokens.get(end - 1).lower());
    }

    /** How many of its words an item goes on from. */
    static int length(Sentence sentence) {
        int size = sentence.tokens().size();
        return last(sentence).text().equals(":") ? size - 1 : size;
    }

    /** The stances that need no item to be whole, unlike the one that the lead-in breaks off. */
    static List<Stance> whole(Sentence leadIn, List<Stance> stances) {
        int end = length(leadIn) - 1;
        return isOpen(leadIn)
                ? stances.stream().filter(stance -> stance.quote().to() < end).toList()
                : stances;
    }

    /** The sentence that the lead-in and its first item make together. */
    static Sentence with(Sentence leadIn, Sentence item) {
        List<Token> tokens = new ArrayList<>(leadIn.tokens().subList(0, length(leadIn)));
        int end = tokens.size() - 1;
        Token open = tokens.get(end);
        if (open.lower().equals("to") && item.tokens().get(0).tag() == Tag.VERB_BASE) {
            tokens.set(end, new Token(open.span(), open.text(), open.lower(), open.lemma(), Tag.PARTICLE));
        }
        tokens.addAll(item.tokens());
        return new Sentence(leadIn.span().cover(item.span()), Sentence.Role.PROSE, leadIn.paragraph(), tokens);
    }

    /** The item "to open the border" as a bare verb phrase. */
    static Sentence bare(Sentence item) {
        List<Token> tokens = item.tokens();
        boolean infinitive = tokens.size() > 1
                && tokens.get(0).lower().equals("to")
                && tokens.get(1).tag() == Tag.VERB_BASE;
        return infinitive
                ? new Sentence(item.span(), item.role(), item.paragraph(), tokens.subList(1, tokens.size()))
                : item;
    }

    private static Token last(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1);
    }
}
