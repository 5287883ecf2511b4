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
    private static final Set<String> MEETING = WordGroup.named("assembles");
    private static final Set<String> OCCASIONS = Set.of("opportunity", "occasion", "chance");
    private static final Set<String> LINKING = Set.of("that", "which");

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

    /** "met in Lima to reaffirm the pact", "was an opportunity to reiterate": said there, as well as meant. */
    boolean isSpokenPurpose(Clause child) {
        if (child.relation() != Relation.INFINITIVE || !Participials.speak(child)) {
            return false;
        }
        Clause governor = sentence.clauses().get(child.governor());
        boolean occasion = governor.verb().lemma().equals("be")
                && sentence
                        .tokens()
                        .subList(
                                governor.verb().range().to(),
                                child.verb().range().from())
                        .stream()
                        .anyMatch(token -> OCCASIONS.contains(token.lemma()));
        return occasion || MEETING.contains(governor.verb().lemma());
    }

    private boolean isOfSpeaker(Clause child) {
        return !child.subject().isEmpty()
                && sentence.token(child.subject().from()).lower().equals("we");
    }

    /** "issued a statement condemning the raid", "ended with a communique that condemned the raid". */
    private boolean isInText(Clause child) {
        return child.relation() == Relation.RELATIVE
                && ((isIssued(child) && isBehindText(child.verb().range().from()))
                        || (isToldOfText(child) && isBehindText(child.subject().from())));
    }

    private boolean isIssued(Clause child) {
        return child.verb().form() == VerbGroup.Form.ING
                && ISSUING.contains(
                        sentence.clauses().get(child.governor()).verb().lemma());
    }

    private boolean isToldOfText(Clause child) {
        return child.verb().form() == VerbGroup.Form.FINITE
                && child.verb().past()
                && !child.subject().isEmpty()
                && LINKING.contains(sentence.token(child.subject().from()).lower());
    }

    private boolean isBehindText(int at) {
        return at > 1 && Attribution.isJointText(sentence.token(at - 1).lemma());
    }
}
