package org.entente.extraction.actor;

import java.util.List;
import java.util.Set;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Tells where a subject is the document in which all say what they agreed. Goes through its text with the reader. */
final class JointDocuments {
    /** "their declaration": which document is meant has been told. */
    private static final Set<String> KNOWN = Set.of("the", "their", "its", "this");
    /** "a joint statement", "a final communique": nobody issues it alone. */
    private static final Set<String> JOINT = Set.of("joint", "final", "closing", "communique", "communiqué");

    private final Noun.Register nouns;
    private int last = Integer.MIN_VALUE / 2;

    JointDocuments(Noun.Register nouns) {
        this.nouns = nouns;
    }

    /** Keeps in mind that a sentence has named a document, if it has. */
    void note(int sentence, List<Token> subject) {
        last = isNamed(subject) ? sentence : last;
    }

    /** Whether the subject is such a document: "the joint statement", and then "it". */
    boolean isMeant(int sentence, List<Token> subject) {
        boolean again = subject.size() == 1 && nouns.means(subject.get(0), Noun.IT) && sentence - last <= 1;
        boolean meant = again || isNamed(subject);
        last = meant ? sentence : last;
        return meant;
    }

    private boolean isNamed(List<Token> subject) {
        List<Token> head = subject.stream()
                .takeWhile(token -> token.tag() != Tag.ADPOSITION)
                .toList();
        boolean joint = head.stream().anyMatch(token -> JOINT.contains(token.lower()));
        return !head.isEmpty()
                && (joint || KNOWN.contains(head.get(0).lower()))
                && nouns.means(head.get(head.size() - 1), Noun.DOCUMENT);
    }
}
