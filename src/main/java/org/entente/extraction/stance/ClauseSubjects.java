package org.entente.extraction.stance;

import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.force.Force;
import org.entente.extraction.force.Trigger;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.QuotationMark;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** Whose stance a clause is, grammatically: its subject, the one that it shares, or the agent of a passive. */
final class ClauseSubjects {
    private static final TokenRange NOBODY = new TokenRange(0, 0);
    private static final Set<String> DESCRIBING = WordGroup.named("describes");
    private static final Set<String> JOINING = WordGroup.named("joins");

    private static final Set<String> CONDITIONAL = Set.of("if", "unless");

    private static final Set<Tag> NAMING = Set.of(Tag.PROPER_NOUN, Tag.NOUN, Tag.ADJECTIVE);
    private static final Set<String> APPOSING = Set.of(",", "--", "–", "—", "-");

    private static final Set<String> RUMOURS = WordGroup.named("rumours");

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
        if (at.relation() == Clause.Relation.FRONT && at.subject().isEmpty()) {
            return sentence.clauses().stream()
                    .filter(c -> c.relation() == Clause.Relation.MAIN)
                    .map(Clause::subject)
                    .findFirst()
                    .orElse(at.subject());
        }
        if (at.relation() == Clause.Relation.ASIDE) {
            return antecedent(at);
        }
        return isIt(at) ? holder(at).orElse(at.subject()) : at.subject();
    }

    /** "It is the view of Peru that": who holds it. */
    private Optional<TokenRange> holder(Clause clause) {
        return FrontSpeaker.holder(sentence, clause.verb().range().to());
    }

    /** "the envoy of Peru Ana Otieno, who said": whom "who" means. */
    private TokenRange antecedent(Clause aside) {
        int from = aside.connector();
        while (from > 0 && NAMING.contains(sentence.token(from - 1).tag())) {
            from--;
        }
        return new TokenRange(from, aside.connector());
    }

    /** "They are agreed that", but "it was agreed that", where nobody is named. */
    TokenRange ofAgreement(Clause clause) {
        boolean named = !clause.verb().passive() || !isIt(clause);
        return named ? of(clause) : NOBODY;
    }

    /** "was welcomed by the ministers", "was called for by". */
    TokenRange agent(Clause clause) {
        int end = clause.verb().range().to();
        int at = isBy(end + 1) && sentence.token(end).tag() == Tag.ADPOSITION ? end + 1 : end;
        return isBy(at) ? new TokenRange(at + 1, actions.end(clause)) : NOBODY;
    }

    private boolean isBy(int at) {
        return at < sentence.tokens().size() && sentence.token(at).lower().equals("by");
    }

    /** "It was agreed to", "the next round will be held": nobody is named, so that all are meant. */
    boolean areAll(Clause clause, Trigger trigger, Attribution attribution) {
        if (Deals.govern(clause, sentence) && attribution.manner() == Manner.TOLD) {
            return !Agents.in(sentence, clause.subject());
        }
        boolean provided = trigger.rule().equals("commit.provide-for");
        return (clause.verb().passive() || provided || takesPlace(clause) || isAppointed(clause, trigger))
                && (trigger.force() == Force.COMMITMENT || isImpersonal(clause, trigger))
                && attribution.manner() == Manner.TOLD
                && agent(clause).isEmpty()
                && !DESCRIBING.contains(clause.verb().lemma());
    }

    /** "It was stressed that", "Concern was voiced about": in the past, for rumours are in the present. */
    private boolean isImpersonal(Clause clause, Trigger trigger) {
        VerbGroup verb = clause.verb();
        if (!verb.past() || verb.perfect() || !verb.modal().isEmpty() || RUMOURS.contains(verb.lemma())) {
            return false;
        }
        return isIt(clause) ? trigger.governsClause() : trigger.objectInFront();
    }

    private boolean isIt(Clause clause) {
        return !clause.subject().isEmpty()
                && sentence.token(clause.subject().from()).lower().equals("it");
    }

    /** Whether who acts is a thing, so that it can take no stance: "the new road offers". */
    boolean areThings(Clause clause) {
        TokenRange subject = of(clause);
        return !clause.verb().passive() && Agents.areThings(sentence, subject);
    }

    /** "Peru was criticized", "the offer was refused": who did it is not said. */
    boolean areUnknown(Clause clause, Attribution attribution) {
        VerbGroup verb = clause.verb();
        return verb.passive()
                && verb.modal().isEmpty()
                && attribution.manner() != Manner.AGREED
                && agent(clause).isEmpty()
                && !DESCRIBING.contains(verb.lemma())
                && !JOINING.contains(verb.lemma());
    }

    /** "The task force is to hold its first meeting", "the next round is to begin in May". */
    private boolean isAppointed(Clause clause, Trigger trigger) {
        if (!trigger.rule().equals("commit.be-to")) {
            return false;
        }
        VerbGroup appointed = sentence.clauses().get(trigger.complement()).verb();
        boolean held = Things.namesMeeting(clause, sentence) || Things.holdsMeeting(appointed, sentence);
        return appointed.passive() || (held && Agents.areThings(sentence, clause.subject()));
    }

    /** "a second round will take place". */
    private boolean takesPlace(Clause clause) {
        int after = clause.verb().range().to();
        return Things.namesMeeting(clause, sentence)
                && clause.verb().lemma().equals("take")
                && after < sentence.tokens().size()
                && sentence.token(after).lower().equals("place");
    }

    /** Where the quote begins: at the condition in front, at the subject right before the verb, else at the verb. */
    int quoteStart(Clause clause) {
        return conditionBefore(clause).orElseGet(() -> ownStart(clause));
    }

    /** "If the ban is lifted, Peru will": what is said holds only so. */
    private Optional<Integer> conditionBefore(Clause clause) {
        int mark =
                clause.subject().isEmpty() ? clause.start() : clause.subject().from();
        while (mark > 0 && QuotationMark.is(sentence.token(mark - 1).text())) {
            mark--;
        }
        if (mark == 0 || !sentence.token(mark - 1).text().equals(",")) {
            return Optional.empty();
        }
        int comma = mark - 1;
        return sentence.clauses().subList(0, clause.index()).stream()
                .filter(c -> c.connector() < comma
                        && CONDITIONAL.contains(sentence.token(c.connector()).lower()))
                .filter(c -> sentence.clauses().subList(c.index() + 1, clause.index()).stream()
                        .allMatch(between -> sentence.isUnder(between, c)))
                .map(Clause::connector)
                .findFirst();
    }

    private int ownStart(Clause clause) {
        TokenRange subject = clause.subject();
        int verb = clause.verb().range().from();
        return !subject.isEmpty() && (subject.to() == verb || isApposed(subject.to(), verb)) ? subject.from() : verb;
    }

    /** "Otieno, the envoy to Peru, called": nothing but another name for the subject stands between it and the verb. */
    private boolean isApposed(int from, int verb) {
        return verb - from > 2
                && sentence.token(from + 1).tag() != Tag.ADPOSITION
                && APPOSING.contains(sentence.token(from).text())
                && sentence.token(verb - 1).text().equals(sentence.token(from).text())
                && sentence.clauses().stream()
                        .noneMatch(c -> c.verb().range().from() >= from
                                && c.verb().range().from() < verb);
    }
}
