package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.force.Force;
import org.entente.extraction.force.Trigger;
import org.entente.extraction.stance.Attribution.Manner;

/** Whose stance a clause is, grammatically: its subject, the one that it shares, or the agent of a passive. */
final class ClauseSubjects {
    private static final TokenRange NOBODY = new TokenRange(0, 0);
    /** Participles that are adjectives by meaning: who is committed is the subject. */
    private static final Set<String> DESCRIBING =
            Set.of("commit", "dedicate", "devote", "determine", "prepare", "unite");

    private final ParsedSentence sentence;
    private final Actions actions;

    ClauseSubjects(ParsedSentence sentence, Actions actions) {
        this.sentence = sentence;
        this.actions = actions;
    }

    /** The clause's own subject, or the one that it shares with what it is joined to. */
    TokenRange of(Clause clause) {
        Clause at = clause;
        while (at.subject().isEmpty() && at.governor() >= 0) {
            at = sentence.clauses().get(at.governor());
        }
        return at.subject();
    }

    /** "was welcomed by the ministers". */
    TokenRange agent(Clause clause) {
        int at = clause.verb().range().to();
        boolean named =
                at < sentence.tokens().size() && sentence.token(at).lower().equals("by");
        return named ? new TokenRange(at + 1, actions.end(clause)) : NOBODY;
    }

    /** "It was agreed to", "the next round will be held": nobody is named, so that all are meant. */
    boolean areAll(Clause clause, Trigger trigger, Attribution attribution) {
        return (clause.verb().passive() || takesPlace(clause))
                && trigger.force() == Force.COMMITMENT
                && attribution.manner() == Manner.TOLD
                && agent(clause).isEmpty()
                && !DESCRIBING.contains(clause.verb().lemma());
    }

    /** "a second round will take place". */
    private boolean takesPlace(Clause clause) {
        int after = clause.verb().range().to();
        return Modality.namesMeeting(clause, sentence)
                && clause.verb().lemma().equals("take")
                && after < sentence.tokens().size()
                && sentence.token(after).lower().equals("place");
    }

    /** Where the quote begins: at the subject where it stands right before the verb, else at the verb. */
    int quoteStart(Clause clause) {
        TokenRange subject = clause.subject();
        int verb = clause.verb().range().from();
        return !subject.isEmpty() && subject.to() == verb ? subject.from() : verb;
    }
}
