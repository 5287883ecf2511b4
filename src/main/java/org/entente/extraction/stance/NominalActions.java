package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.stance.Actions.Action;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/**
 * Parts a noun group whose members each name an action of their own: "the building of X and the establishment of Y".
 * Other coordinated nouns stay together.
 */
final class NominalActions {
    private static final Set<String> ENDINGS =
            Set.of("tion", "sion", "ment", "ing", "al", "ance", "ence", "ure", "ion", "support");
    private static final Set<Tag> SERIAL = Set.of(Tag.NOUN, Tag.ADJECTIVE);
    private static final Set<String> VOICING = WordGroup.named("voices-own");
    private static final Set<String> OWNERS = Set.of("their", "its", "our", "his", "her");
    private static final Set<String> LINKS = Set.of("of", "for");

    private final ParsedSentence sentence;

    NominalActions(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    List<Action> of(Clause clause, int object, int start, int end) {
        List<Action> actions = new ArrayList<>();
        int from = start;
        int verb = clause.verb().head();
        boolean first = actionNounAfter(object, end) > 0;
        boolean stance = isStance(clause.verb().head(), object);
        // "congratulated the group on its aid and its commitment": what others have is no stance of one's own.
        boolean own = VOICING.contains(clause.verb().lemma());
        for (int i = object; i < end; i++) {
            boolean joins =
                    sentence.token(i).tag() == Tag.COORDINATOR && !isOr(i) && !breaksOff(i) && !closesSeries(i, object);
            int noun = joins
                    ? Math.max(
                            own ? dutyNounAfter(i + 1, end) : 0,
                            Math.max(first ? actionNounAfter(i + 1, end) : 0, stance ? stanceNounAfter(i + 1, end) : 0))
                    : 0;
            if (noun > 0) {
                actions.add(new Action(verb, new TokenRange(from, beforeJoint(i))));
                from = i + 1;
                verb = noun;
            }
        }
        actions.add(new Action(verb, new TokenRange(from, end)));
        return actions;
    }

    /** "expressed concern": then another stance may follow, while "welcomed the policy and support for" names one thing. */
    private boolean isStance(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> StanceNouns.isStance(token.lemma()) || StanceNouns.isDuty(token.lemma()));
    }

    /** "and support for the plan": a second stance under the same verb. */
    private int stanceNounAfter(int from, int end) {
        int at = from;
        while (at < end && isAttribute(sentence.token(at))) {
            at++;
        }
        boolean stance = at + 1 < end && StanceNouns.isStance(sentence.token(at).lemma());
        return stance && sentence.token(at + 1).tag() == Tag.ADPOSITION ? at : 0;
    }

    /** "the value of their ties and their commitment to trade": an undertaking of those who speak. */
    private int dutyNounAfter(int from, int end) {
        int at = from + 1;
        while (at < end && sentence.token(at).tag() == Tag.ADJECTIVE) {
            at++;
        }
        boolean duty = at + 1 < end
                && OWNERS.contains(sentence.token(from).lower())
                && StanceNouns.isDuty(sentence.token(at).lemma());
        return duty && sentence.token(at + 1).lower().equals("to") ? at : 0;
    }

    /** "solidarity with and support for Peru". */
    private boolean breaksOff(int joint) {
        return sentence.token(joint - 1).tag() == Tag.ADPOSITION;
    }

    /** "the peace, unity and development of Peru": bare nouns between commas belong together. */
    private boolean closesSeries(int joint, int from) {
        int at = joint - 1;
        while (at > from && SERIAL.contains(sentence.token(at).tag())) {
            at--;
        }
        return sentence.token(at).text().equals(",") && at < joint - 1 && !opensGroup(joint + 1);
    }

    private boolean opensGroup(int at) {
        return sentence.token(at).tag() == Tag.DETERMINER;
    }

    private boolean isOr(int i) {
        return sentence.token(i).lemma().equals("or");
    }

    private int beforeJoint(int joint) {
        return sentence.token(joint - 1).text().equals(",") ? joint - 1 : joint;
    }

    /** The place of the noun in "[the] [early] establishment of"; 0 where the words are others. */
    private int actionNounAfter(int from, int end) {
        int at = from;
        while (at < end && isAttribute(sentence.token(at))) {
            at++;
        }
        boolean noun = at + 1 < end && sentence.token(at).tag() == Tag.NOUN && isAction(sentence.token(at));
        return noun && LINKS.contains(sentence.token(at + 1).lower()) ? at : 0;
    }

    private static boolean isAttribute(Token token) {
        return token.tag() == Tag.DETERMINER || token.tag() == Tag.ADJECTIVE || token.tag() == Tag.ADVERB;
    }

    private static boolean isAction(Token token) {
        return ENDINGS.stream().anyMatch(token.lemma()::endsWith);
    }
}
