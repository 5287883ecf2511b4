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
    private static final int LONGEST_SUBJECT = 9;
    private static final Set<String> OPEN_ENDS = Set.of("to", "that", "of", "on", "for", "by");

    private static final Set<String> SUBJECTS = Set.of("the", "they", "we", "both");
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

    /** "The Security Council,", "They:": whose verbs the lines below have. */
    static boolean namesSubject(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.tag() != Tag.PUNCTUATION)
                .toList();
        return !words.isEmpty()
                && words.size() <= LONGEST_SUBJECT
                && SUBJECTS.contains(words.get(0).lower())
                && !last(sentence).text().equals(".");
    }

    /** "Invites the member states to:" under the name of who does. */
    static boolean lacksSubject(Sentence sentence) {
        return sentence.tokens().get(0).tag() == Tag.VERB_PRESENT;
    }

    /** "agreed to:". */
    static boolean endsInTo(Sentence sentence) {
        return isOpen(sentence)
                && sentence.tokens().get(length(sentence) - 1).lower().equals("to");
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
        List<Token> rest = new ArrayList<>(item.tokens());
        if (open.lower().equals("to") && mayBeVerb(rest.get(0))) {
            tokens.set(end, tagged(open, Tag.PARTICLE));
            rest.set(0, tagged(rest.get(0), Tag.VERB_BASE));
        }
        tokens.addAll(rest);
        return new Sentence(leadIn.span().cover(item.span()), Sentence.Role.PROSE, leadIn.paragraph(), tokens);
    }

    /**
     * The item "to open the border" as a bare verb phrase.
     *
     * @param to whether the lead-in has the "to", so that the item begins with its verb
     */
    static Sentence bare(Sentence item, boolean to) {
        List<Token> tokens = item.tokens();
        boolean infinitive = tokens.size() > 1
                && tokens.get(0).lower().equals("to")
                && tokens.get(1).tag() == Tag.VERB_BASE;
        if (infinitive) {
            return new Sentence(item.span(), item.role(), item.paragraph(), tokens.subList(1, tokens.size()));
        }
        if (!to || !mayBeVerb(tokens.get(0))) {
            return item;
        }
        List<Token> words = new ArrayList<>(tokens);
        words.set(0, tagged(words.get(0), Tag.VERB_BASE));
        return new Sentence(item.span(), item.role(), item.paragraph(), words);
    }

    /** "review, by 2030, the plans": by itself it looks like a noun. */
    private static boolean mayBeVerb(Token token) {
        return token.tag() == Tag.VERB_BASE
                || (token.tag() == Tag.NOUN && token.lower().equals(token.lemma()));
    }

    private static Token tagged(Token token, Tag tag) {
        return new Token(token.span(), token.text(), token.lower(), token.lemma(), tag);
    }

    private static Token last(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1);
    }
}
