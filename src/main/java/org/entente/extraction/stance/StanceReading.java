package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.force.Force;
import org.entente.extraction.force.ForceLexicon;
import org.entente.extraction.force.Trigger;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.language.Tag;
import org.entente.statement.Kind;
import org.entente.statement.Reason;

/** One sentence while its clauses are visited from the main clause down. */
final class StanceReading {
    /** Rules under which a stance is promised: "pledged support". */
    private static final Set<String> PROMISES = Set.of("commit.pledge", "commit.promise", "commit.offer");

    /** "welcomed Peru's decision that it would fund": others undertook it, and the praise is the stance. */
    private static final Set<String> PRAISING = Set.of("position.welcome", "position.welcome-that");

    private final ParsedSentence sentence;
    private final Voice voice;
    private final ForceLexicon lexicon;
    private final Actions actions;
    private final ClauseSubjects subjects;
    private final ClausesBelow below;
    private final List<Stance> found = new ArrayList<>();
    private final Map<Integer, Clause> wrappers = new HashMap<>();

    StanceReading(ParsedSentence sentence, Voice voice, ForceLexicon lexicon) {
        this.sentence = sentence;
        this.voice = voice;
        this.lexicon = lexicon;
        this.actions = new Actions(sentence);
        this.subjects = new ClauseSubjects(sentence, actions);
        this.below = new ClausesBelow(sentence);
    }

    List<Stance> found() {
        return found;
    }

    void visit(Clause clause, Attribution attribution) {
        Optional<Clause> performed = Hedges.performed(sentence, clause)
                .filter(inner -> trigger(inner, attribution).isPresent());
        boolean bare = clause.verb().form() == VerbGroup.Form.BARE && clause.relation() == Relation.MAIN;
        if (bare && performed.isEmpty() && !clause.verb().lemma().equals("thank")) {
            requested(clause);
            return;
        }
        performed.ifPresent(inner -> wrappers.put(inner.index(), clause));
        Clause core = performed.orElse(clause);
        Optional<Trigger> trigger = trigger(core, attribution);
        if (trigger.isPresent()) {
            take(core, trigger.get(), attribution);
        } else {
            withoutTrigger(clause, attribution);
        }
        for (Clause child : sentence.clauses()) {
            if (child.index() == core.index()
                    || (child.governor() != clause.index() && child.governor() != core.index())) {
                continue;
            }
            boolean governed =
                    trigger.filter(t -> t.complement() == child.index()).isPresent();
            boolean means = trigger.isEmpty() && (below.isMeans(child) || below.isSpokenPurpose(child));
            if (!governed && (means || below.isAdjunct(child) || (below.isPredicate(child) && !isTaken(child)))) {
                visit(child, attribution);
            }
        }
    }

    /** A coordinate that the action list of its governor has taken is no predicate of its own. */
    private boolean isTaken(Clause child) {
        return found.stream().anyMatch(s -> s.quote().contains(child.verb().head()));
    }

    /** ", she said, adding that …". */
    void visitAdded(Clause report) {
        sentence.children(report, Relation.PARTICIPIAL).forEach(c -> visit(c, Attribution.of(Voice.NARRATOR)));
    }

    /** What nouns say where no verb around them takes a stance. */
    void visitNouns() {
        var verbless = new VerblessStances(sentence, voice, actions);
        found.addAll(verbless.duties(found));
        if (found.isEmpty() && voice.leads()) {
            found.addAll(verbless.item());
        }
    }

    private Optional<Trigger> trigger(Clause clause, Attribution attribution) {
        Optional<Trigger> modal = Hedges.softens(clause, sentence)
                ? Optional.empty()
                : lexicon.ofModal(sentence, clause).filter(t -> Modality.allows(clause, t, attribution, sentence));
        boolean willing = attribution.manner() == Manner.TOLD || !subjects.areThings(clause);
        return modal.isPresent() || !willing
                ? modal
                : lexicon.ofVerb(sentence, clause).filter(t -> Modality.allows(clause, t, attribution, sentence));
    }

    /** Where the quote begins, with the words that only wrap it. */
    private int quoteStart(Clause clause) {
        return subjects.quoteStart(wrappers.getOrDefault(clause.index(), clause));
    }

    private void take(Clause clause, Trigger trigger, Attribution attribution) {
        switch (trigger.force()) {
            case SAID -> content(trigger, Attribution.of(subjects.of(clause), sentence));
            case AGREED -> agreed(clause, trigger, attribution);
            case NONE -> {}
            default -> stance(clause, trigger, attribution);
        }
    }

    private void agreed(Clause clause, Trigger trigger, Attribution attribution) {
        TokenRange by = subjects.ofAgreement(clause);
        Attribution agreement = new Attribution(Manner.AGREED, by);
        int before = found.size();
        content(trigger, agreement);
        if (found.size() == before) {
            Clause inner = sentence.clauses().get(trigger.complement());
            add(
                    Things.isToMeet(inner, sentence) ? Kind.COMMITMENT : Kind.POSITION,
                    new TokenRange(quoteStart(clause), actions.end(inner)),
                    by,
                    by.isEmpty() ? agreement : attribution,
                    inner.verb().head(),
                    false,
                    reason(trigger.rule(), trigger.words()));
        }
    }

    private void content(Trigger trigger, Attribution attribution) {
        Clause inner = sentence.clauses().get(trigger.complement());
        visit(inner, attribution);
    }

    private void stance(Clause clause, Trigger trigger, Attribution attribution) {
        Kind kind = Modality.kind(clause, trigger, attribution, sentence);
        Optional<Clause> content = governedContent(clause, trigger);
        if (content.isPresent()) {
            position(clause, trigger, kind, content.get(), attribution);
            return;
        }
        boolean together = subjects.areAll(clause, trigger, attribution);
        if (!together && subjects.areUnknown(clause, attribution)) {
            return;
        }
        Attribution by = together ? new Attribution(Manner.AGREED, new TokenRange(0, 0)) : attribution;
        TokenRange agent = clause.verb().passive() ? subjects.agent(clause) : new TokenRange(0, 0);
        TokenRange subject = agent.isEmpty() && !together ? subjects.of(clause) : agent;
        int start = quoteStart(clause);
        List<Actions.Action> parts = trigger.governsClause()
                ? actions.of(sentence.clauses().get(trigger.complement()), start)
                : actions.inObject(clause, start, trigger.words().to());
        for (Actions.Action part : parts) {
            add(
                    kindOf(part, trigger, kind),
                    part.range(),
                    subject,
                    by,
                    part.verb(),
                    Modality.isDenied(clause, sentence),
                    reason(trigger.rule(), trigger.words()));
        }
        for (Clause elliptic : sentence.children(clause, Relation.COORDINATE)) {
            if (elliptic.verb().form() == VerbGroup.Form.PARTICIPLE
                    && !elliptic.subject().isEmpty()) {
                TokenRange quote = new TokenRange(elliptic.start(), actions.end(elliptic));
                add(kind, quote, subject, by, elliptic.verb().head(), false, reason(trigger.rule(), trigger.words()));
            }
        }
    }

    /** "pledged aid and support for the plan" promises both; "voiced doubts and their commitment to the plan" are two kinds. */
    private Kind kindOf(Actions.Action part, Trigger trigger, Kind kind) {
        boolean noun = sentence.token(part.verb()).tag() == Tag.NOUN && !PROMISES.contains(trigger.rule());
        String lemma = sentence.token(part.verb()).lemma();
        if (noun && StanceNouns.isStance(lemma)) {
            return Kind.POSITION;
        }
        return noun && kind == Kind.POSITION && StanceNouns.isDuty(lemma) ? Kind.COMMITMENT : kind;
    }

    private Optional<Clause> governedContent(Clause clause, Trigger trigger) {
        return trigger.governsClause() && trigger.complement() != clause.index()
                ? Optional.of(sentence.clauses().get(trigger.complement()))
                        .filter(c -> c.relation() == Relation.CONTENT)
                : Optional.empty();
    }

    /** "stressed that A, and that B": one for each clause; what one undertakes in it stays a commitment. */
    private void position(Clause clause, Trigger trigger, Kind kind, Clause content, Attribution attribution) {
        boolean all = subjects.areAll(clause, trigger, attribution);
        TokenRange subject = all ? new TokenRange(0, 0) : subjects.of(clause);
        Attribution by = all ? new Attribution(Manner.AGREED, subject) : attribution;
        if (kind == Kind.POSITION && !PRAISING.contains(trigger.rule()) && undertakes(content)) {
            visit(content, new Attribution(Manner.SAID, subject));
            return;
        }
        if (kind == Kind.POSITION && !trigger.rule().equals("position.stress-need-that") && isWanted(content)) {
            position(clause, trigger, Kind.PROPOSAL, content, attribution);
            return;
        }
        Reason reason = reason(trigger.rule(), trigger.words());
        if (kind != Kind.POSITION) {
            for (Actions.Action part : actions.of(content, quoteStart(clause))) {
                add(kind, part.range(), subject, by, part.verb(), Modality.isDenied(clause, sentence), reason);
            }
            return;
        }
        List<Clause> sisters = sentence.children(content, Relation.COORDINATE);
        Clause last = content;
        for (Clause sister : sisters) {
            last = sister.subject().isEmpty() && sister.index() > last.index() ? sister : last;
        }
        boolean split = sisters.stream().anyMatch(c -> !c.subject().isEmpty());
        add(
                kind,
                new TokenRange(quoteStart(clause), actions.end(split ? content : last)),
                subject,
                by,
                content.verb().head(),
                Modality.isDenied(clause, sentence),
                reason);
        for (Clause sister : split ? sisters : List.<Clause>of()) {
            add(
                    kind,
                    new TokenRange(sister.start(), actions.end(sister)),
                    subject,
                    by,
                    sister.verb().head(),
                    false,
                    reason);
        }
    }

    /** "insisted that the quota be cut": the subjunctive says what ought to be. */
    private boolean isWanted(Clause content) {
        return sentence.token(content.verb().range().from()).lower().equals("be")
                && !content.subject().isEmpty();
    }

    /** "underlined that we remain committed": the clause's own marker weighs more, if a party speaks in it. */
    private boolean undertakes(Clause content) {
        boolean actor = Agents.in(sentence, content.subject());
        return actor
                && lexicon.at(sentence, content)
                        .filter(t -> t.force() == Force.COMMITMENT
                                && (!content.verb().modal().equals("would") || isPronoun(content)))
                        .isPresent();
    }

    /** "confirmed that they would coordinate": they themselves, and not what would come. */
    private boolean isPronoun(Clause content) {
        return Set.of("they", "he", "she")
                .contains(sentence.token(content.subject().from()).lower());
    }

    private void withoutTrigger(Clause clause, Attribution attribution) {
        VerbGroup verb = clause.verb();
        if (Assertions.asserts(clause, attribution, sentence)) {
            add(
                    Kind.POSITION,
                    new TokenRange(clause.start(), actions.end(clause)),
                    subjects.of(clause),
                    attribution,
                    verb.head(),
                    Modality.isDenied(clause, sentence),
                    reason("position.assertion", verb.range()));
        }
    }

    /** "First, open the border": the lead-in before has the marker. */
    private void requested(Clause clause) {
        // "“Be careful,” she warned" asks for nothing in particular.
        if (voice.mode() == Voice.Mode.NARRATOR || clause.verb().lemma().equals("be")) {
            return;
        }
        Attribution attribution = Attribution.of(voice);
        for (Actions.Action part : actions.of(clause, clause.start())) {
            add(
                    Hedges.listed(clause, voice),
                    part.range(),
                    new TokenRange(0, 0),
                    attribution,
                    part.verb(),
                    Modality.isDenied(clause, sentence),
                    reason("list.item", clause.verb().range()));
        }
    }

    private void add(
            Kind kind,
            TokenRange quote,
            TokenRange subject,
            Attribution attribution,
            int action,
            boolean negated,
            Reason reason) {
        found.add(new Stance(kind, quote, subject, attribution, action, negated, reason));
    }

    private Reason reason(String rule, TokenRange words) {
        return new Reason(rule, sentence.text(words));
    }
}
