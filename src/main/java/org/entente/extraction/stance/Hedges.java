package org.entente.extraction.stance;

import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.Tag;
import org.entente.language.WordGroup;
import org.entente.statement.Kind;

/** Wrappers around what is said: "I would like to thank", "we continue to urge", "let me stress", "went on to say". */
final class Hedges {
    private static final Set<String> WRAPPING = WordGroup.named("wraps");
    private static final Set<String> PERFORMING = WordGroup.named("performs");

    /** What may be a deed as well as words. */
    private static final Set<String> DOING = Set.of("pay", "extend", "convey", "recognize", "declare");

    private static final Set<String> ASKING = WordGroup.named("asks");

    /** "let me stress", "went on to say", "concluded by saying". */
    private static final Set<String> LINKING = Set.of("me", "us", "on", "by");

    private static final Set<Relation> WITHIN = Set.of(Relation.INFINITIVE, Relation.GERUND);

    private Hedges() {}

    /** "would thank", "I would recognise": the modal only makes it polite; "Chile would pay" is what it will do. */
    static boolean softens(Clause clause, ParsedSentence sentence) {
        boolean first = !clause.subject().isEmpty()
                && Set.of("i", "we")
                        .contains(sentence.token(clause.subject().from()).lower());
        return clause.verb().modal().equals("would")
                && PERFORMING.contains(clause.verb().lemma())
                && (first || !DOING.contains(clause.verb().lemma()));
    }

    /** The clause inside that takes the stance, where this one only wraps it. */
    static Optional<Clause> performed(ParsedSentence sentence, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean goesOn = lemma.equals("continue") && clause.verb().modal().isEmpty();
        if (!goesOn && !WRAPPING.contains(lemma)) {
            return Optional.empty();
        }
        return sentence.clauses().stream()
                .filter(inner -> inner.governor() == clause.index() && WITHIN.contains(inner.relation()))
                .findFirst()
                .filter(inner -> isOwn(sentence, clause, inner))
                .filter(inner ->
                        (goesOn ? ASKING : PERFORMING).contains(inner.verb().lemma()));
    }

    /** "agreed: • to open the port; • to urge Chile to pay; • to thank Peru": what is done with words has a force of its own. */
    static Kind listed(Clause item, Voice voice) {
        boolean agreed = voice.mode() == Voice.Mode.AGREED && voice.listed() == Kind.COMMITMENT;
        String verb = item.verb().lemma();
        if (agreed && ASKING.contains(verb)) {
            return Kind.PROPOSAL;
        }
        return agreed && PERFORMING.contains(verb) && !DOING.contains(verb) ? Kind.POSITION : voice.listed();
    }

    /** "wants to stress", "let me stress", but not "wants Chile to stress". */
    private static boolean isOwn(ParsedSentence sentence, Clause clause, Clause inner) {
        return sentence
                .tokens()
                .subList(clause.verb().range().to(), inner.verb().range().from())
                .stream()
                .allMatch(token -> token.tag() == Tag.ADVERB || LINKING.contains(token.lower()));
    }
}
