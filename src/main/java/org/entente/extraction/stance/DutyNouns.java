package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Finds nouns that undertake something for their owner: "our intent to cooperate", "Peru's commitment to ending". */
final class DutyNouns {
    private static final Set<String> OWNERS = Set.of("our", "their", "its", "his", "her");
    private static final Set<Tag> NAME = Set.of(Tag.PROPER_NOUN, Tag.DETERMINER, Tag.NOUN);

    private final ParsedSentence sentence;

    DutyNouns(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * One such noun.
     *
     * @param owner the words that say whose it is
     * @param action the clause that it governs; none where it governs a noun group
     */
    record Duty(TokenRange owner, int noun, Optional<Clause> action) {}

    List<Duty> find() {
        List<Duty> duties = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            boolean governed = clause.relation() == Relation.INFINITIVE || clause.relation() == Relation.GERUND;
            int noun = nounBefore(clause);
            if (governed && noun > 0 && StanceNouns.isDuty(sentence.token(noun).lemma())) {
                TokenRange owner = ownerBefore(noun);
                if (!owner.isEmpty()) {
                    duties.add(new Duty(owner, noun, Optional.of(clause)));
                }
            }
        }
        for (int noun = 1; noun + 2 < sentence.tokens().size(); noun++) {
            if (sentence.token(noun).lemma().equals("commitment")
                    && sentence.token(noun + 1).tag() == Tag.ADPOSITION
                    && sentence.token(noun + 1).lower().equals("to")
                    && sentence.token(noun + 2).tag() != Tag.VERB_ING) {
                TokenRange owner = ownerBefore(noun);
                if (!owner.isEmpty()) {
                    duties.add(new Duty(owner, noun, Optional.empty()));
                }
            }
        }
        return duties;
    }

    private int nounBefore(Clause clause) {
        int at = clause.verb().range().from() - 1;
        return at > 0 && sentence.token(at).lower().equals("to") ? at - 1 : at;
    }

    private TokenRange ownerBefore(int noun) {
        int at = noun - 1;
        while (at >= 0 && sentence.token(at).tag() == Tag.ADJECTIVE) {
            at--;
        }
        if (at < 0) {
            return new TokenRange(0, 0);
        }
        if (OWNERS.contains(sentence.token(at).lower())) {
            return new TokenRange(at, at + 1);
        }
        return isPossessive(sentence.token(at)) ? new TokenRange(nameStart(at), at) : new TokenRange(0, 0);
    }

    private static boolean isPossessive(Token token) {
        return token.tag() == Tag.PARTICLE
                && (token.text().startsWith("'") || token.text().startsWith("’"));
    }

    private int nameStart(int end) {
        int at = end;
        while (at > 0 && NAME.contains(sentence.token(at - 1).tag())) {
            at--;
            if (sentence.token(at).tag() == Tag.DETERMINER) {
                return at;
            }
        }
        return at;
    }
}
