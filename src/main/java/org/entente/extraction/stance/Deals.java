package org.entente.extraction.stance;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.WordGroup;

/** "Under the deal, visitors will pay no fee": what a deal provides for is what its parties have agreed. */
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

    private static boolean namesDeal(Clause clause, ParsedSentence sentence) {
        int comma = IntStream.range(1, clause.start())
                .filter(at -> sentence.token(at).text().equals(","))
                .findFirst()
                .orElse(0);
        return IntStream.range(1, comma)
                .anyMatch(at -> DEALS.contains(sentence.token(at).lemma()));
    }
}
