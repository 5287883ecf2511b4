package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.VerbGroup;
import org.entente.language.WordGroup;

/** Tells which of the clauses below a clause can take a stance of their own. */
record ClausesBelow(ParsedSentence sentence) {
    private static final Set<String> ISSUING = WordGroup.named("issues");

    /** "welcomed the truce and offered aid", "a truce we welcome". */
    boolean isPredicate(Clause child) {
        return child.relation() == Relation.COORDINATE || (child.relation() == Relation.RELATIVE && isOfSpeaker(child));
    }

    /** "They met in Lima, condemning the raid". */
    boolean isAdjunct(Clause child) {
        return child.relation() == Relation.PARTICIPIAL || isInText(child);
    }

    /** "ended the talks by calling for a truce". */
    boolean isMeans(Clause child) {
        return child.relation() == Relation.GERUND
                && sentence.token(child.connector()).lower().equals("by")
                && Participials.speak(child);
    }

    private boolean isOfSpeaker(Clause child) {
        return !child.subject().isEmpty()
                && sentence.token(child.subject().from()).lower().equals("we");
    }

    /** "issued a statement condemning the raid", "ended with a communique that condemned the raid". */
    private boolean isInText(Clause child) {
        boolean told = child.relation() == Relation.RELATIVE
                && child.verb().form() == VerbGroup.Form.FINITE
                && child.verb().past()
                && !child.subject().isEmpty()
                && Set.of("that", "which")
                        .contains(sentence.token(child.subject().from()).lower());
        int noun = (told ? child.subject().from() : child.verb().range().from()) - 1;
        if (told) {
            return noun > 0 && Attribution.isJointText(sentence.token(noun).lemma());
        }
        return child.relation() == Relation.RELATIVE
                && ISSUING.contains(
                        sentence.clauses().get(child.governor()).verb().lemma())
                && child.verb().form() == VerbGroup.Form.ING
                && noun > 0
                && Attribution.isJointText(sentence.token(noun).lemma());
    }
}
