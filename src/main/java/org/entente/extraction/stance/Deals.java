package org.entente.extraction.stance;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** "Under the deal, visitors will pay no fee", "the deal provides for a patrol": what its parties have agreed. */
final class Deals {
    private static final Set<String> DEALS = WordGroup.named("deals");
    private static final Set<String> PROVIDING = Set.of("will", "shall", "would", "must");

    private Deals() {}

    /** Whether a clause tells what will be under a deal that its sentence begins with. */
    static boolean govern(Clause clause, ParsedSentence sentence) {
        boolean provides = PROVIDING.contains(clause.verb().modal())
                && (clause.relation() == Relation.MAIN || clause.relation() == Relation.COORDINATE);
        return provides && sentence.token(0).lower().equals("under") && namesDeal(clause, sentence);
    }

    /** Whether the subject is a deal: "the agreement provides for". */
    static boolean areSubject(Clause clause, ParsedSentence sentence) {
        return IntStream.range(clause.subject().from(), clause.subject().to())
                .mapToObj(sentence::token)
                .takeWhile(token -> token.tag() != Tag.ADPOSITION)
                .anyMatch(token -> DEALS.contains(token.lemma()));
    }

    private static boolean namesDeal(Clause clause, ParsedSentence sentence) {
        int comma = IntStream.range(1, clause.start())
                .filter(at -> sentence.token(at).text().equals(","))
                .findFirst()
                .orElse(0);
        return IntStream.range(1, comma)
                .anyMatch(at -> DEALS.contains(sentence.token(at).lemma()));
    }
}
