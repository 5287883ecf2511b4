package org.entente.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.VerbGroup.Form;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Decides what each clause hangs on, from left to right. */
final class Attachment {
    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom", "whose");
    private static final Set<String> HELPING = Set.of("help", "let", "make");

    private final Words words;
    private final Subjects subjects;
    private final Coordination coordination;

    Attachment(List<Token> tokens) {
        this.words = new Words(tokens);
        this.subjects = new Subjects(tokens);
        this.coordination = new Coordination(tokens);
    }

    Clause attach(VerbGroup verb, List<Clause> before) {
        return switch (verb.form()) {
            case FINITE -> finite(verb, before);
            case INFINITIVE -> infinitive(verb, before);
            case BARE -> bare(verb, before);
            case ING -> ing(verb, before);
            case PARTICIPLE -> participle(verb, before);
        };
    }

    // --- finite verbs --------------------------------------------------------------------------------------------

    private Clause finite(VerbGroup verb, List<Clause> before) {
        int floor = before.isEmpty() ? 0 : last(before).verb().end();
        TokenRange subject = verb.subject().isEmpty() ? subject(verb, floor, before) : verb.subject();
        if (subject.isEmpty() || !verb.subject().isEmpty()) {
            return withoutSubject(verb, subject, before);
        }
        if (RELATIVES.contains(words.lower(subject.from())) && subject.to() - subject.from() == 1) {
            return relative(verb, subject, before);
        }
        int joint = subject.from();
        Tag joining = words.tag(joint - 1);
        if (joining == Tag.SUBORDINATOR) {
            boolean content = Set.of("that", "whether").contains(words.lower(joint - 1));
            return content ? content(verb, subject, before, joint - 1) : adverbial(verb, subject, before, joint - 1);
        }
        if (before.isEmpty() || onlyFront(before)) {
            return clause(verb, subject, Relation.MAIN, -1, joint, before);
        }
        int that = pendingThat(before, joint);
        if (that >= 0) {
            return contentAfterFront(verb, subject, before, that);
        }
        if (joining == Tag.COORDINATOR) {
            return joined(verb, subject, before, joint);
        }
        return unjoined(verb, subject, before, joint);
    }

    private TokenRange subject(VerbGroup verb, int floor, List<Clause> before) {
        if (before.isEmpty()) {
            return subjects.before(verb.start(), floor, Optional.empty());
        }
        Clause previous = last(before);
        TokenRange near = subjects.before(verb.start(), floor, Optional.of(previous.verb()));
        if (!near.isEmpty()) {
            return near;
        }
        Clause first = before.get(0);
        if (first.relation() == Relation.FRONT
                && onlyFront(before)
                && !hasCommaBetween(first.verb().end(), verb.start())) {
            boolean gerund = first.verb().form() == Form.ING;
            return gerund ? new TokenRange(first.start(), verb.start()) : near;
        }
        boolean reduced = previous.verb().form() == Form.PARTICIPLE
                && !hasCommaBetween(previous.verb().start(), verb.start());
        if (reduced) {
            int earlier =
                    before.size() > 1 ? before.get(before.size() - 2).verb().end() : 0;
            TokenRange noun = subjects.endingAt(previous.verb().start(), earlier, verb.start());
            return noun.isEmpty() ? noun : new TokenRange(noun.from(), verb.start());
        }
        boolean inserted = words.isComma(verb.start() - 1) && words.isComma(previous.connector());
        if (!inserted) {
            return near;
        }
        int earlier = before.size() > 1 ? before.get(before.size() - 2).verb().end() : 0;
        return subjects.endingAt(previous.connector(), earlier, verb.start());
    }

    private boolean hasCommaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    private Clause withoutSubject(VerbGroup verb, TokenRange subject, List<Clause> before) {
        int connector = connector(verb.start());
        if (isReportAfter(verb, before)) {
            TokenRange speaker = nounGroupAfter(verb.end());
            return clause(verb, speaker, Relation.REPORT, mainOf(before), connector, before);
        }
        if (!subject.isEmpty() && !before.isEmpty()) {
            int sister = coordination.finiteBefore(before).index();
            return clause(verb, subject, Relation.COORDINATE, sister, connector, before);
        }
        Optional<Clause> partner = coordination.partner(verb, before);
        if (partner.isPresent()) {
            return clause(verb, subject, Relation.COORDINATE, partner.get().index(), connector, before);
        }
        int governor = before.isEmpty() || onlyFront(before) ? -1 : last(before).index();
        return clause(verb, subject, governor < 0 ? Relation.MAIN : Relation.ADVERBIAL, governor, connector, before);
    }

    private Clause relative(VerbGroup verb, TokenRange subject, List<Clause> before) {
        int pronoun = subject.from();
        boolean aside = words.isComma(pronoun - 1) && !words.lower(pronoun).equals("that");
        int connector = aside ? connector(pronoun) : pronoun;
        if (before.isEmpty()) {
            return clause(verb, subject, Relation.MAIN, -1, connector, before);
        }
        return clause(
                verb,
                subject,
                aside ? Relation.ASIDE : Relation.RELATIVE,
                last(before).index(),
                connector,
                before);
    }

    private Clause content(VerbGroup verb, TokenRange subject, List<Clause> before, int that) {
        if (before.isEmpty()) {
            return clause(verb, subject, Relation.MAIN, -1, that, before);
        }
        int connector = connector(that);
        Tag joining = words.tag(that - 1);
        boolean coordinated = joining == Tag.COORDINATOR || words.isComma(that - 1) || words.isSemicolon(that - 1);
        boolean outer = words.isComma(connector);
        Optional<Clause> sister = coordinated ? coordination.contentBefore(before, outer) : Optional.empty();
        if (sister.isPresent()) {
            return clause(verb, subject, Relation.COORDINATE, sister.get().index(), connector, before);
        }
        return clause(verb, subject, Relation.CONTENT, last(before).index(), that, before);
    }

    /** The "that" whose clause has not begun yet because a phrase stands in front: "agreed that, by doing so, they". */
    private int pendingThat(List<Clause> before, int joint) {
        if (!words.isComma(joint - 1)) {
            return -1;
        }
        for (int i = joint - 1; i > before.get(0).verb().end() - 1; i--) {
            int that = i;
            boolean begun = before.stream()
                    .anyMatch(c -> c.connector() == that || c.subject().contains(that));
            if (words.tag(i) == Tag.SUBORDINATOR && words.lower(i).equals("that") && !begun) {
                return i;
            }
        }
        return -1;
    }

    private Clause contentAfterFront(VerbGroup verb, TokenRange subject, List<Clause> before, int that) {
        int governor = -1;
        for (Clause clause : List.copyOf(before)) {
            if (clause.start() < that) {
                governor = clause.index();
            } else {
                before.set(
                        clause.index(),
                        new Clause(
                                clause.index(),
                                clause.verb(),
                                clause.subject(),
                                Relation.FRONT,
                                -1,
                                clause.connector()));
            }
        }
        return clause(verb, subject, governor < 0 ? Relation.MAIN : Relation.CONTENT, governor, subject.from(), before);
    }

    private Clause adverbial(VerbGroup verb, TokenRange subject, List<Clause> before, int conjunction) {
        int governor = before.isEmpty() ? -1 : last(before).index();
        Relation relation = governor < 0 ? Relation.FRONT : Relation.ADVERBIAL;
        return clause(verb, subject, relation, governor, connector(conjunction), before);
    }

    private Clause joined(VerbGroup verb, TokenRange subject, List<Clause> before, int joint) {
        Clause partner = words.isComma(joint - 2) ? coordination.main(before) : coordination.finiteBefore(before);
        return clause(verb, subject, Relation.COORDINATE, partner.index(), connector(joint), before);
    }

    /** No joining word: "X said Y will", "the progress it has made", ", he said", or a new main clause. */
    private Clause unjoined(VerbGroup verb, TokenRange subject, List<Clause> before, int joint) {
        Clause previous = last(before);
        boolean comma = words.isComma(joint - 1) || words.isQuote(joint - 1);
        if (Speech.reports(verb.lemma()) && comma && hasMain(before) && endsSoon(verb)) {
            return clause(verb, subject, Relation.REPORT, mainOf(before), connector(joint), before);
        }
        if (!comma
                && previous.verb().end() == joint
                && Speech.takesClause(previous.verb().lemma())) {
            return clause(verb, subject, Relation.CONTENT, previous.index(), joint, before);
        }
        Clause main = coordination.finiteBefore(before);
        if (!comma
                && Speech.takesClause(main.verb().lemma())
                && !hasCommaBetween(main.verb().end(), joint)
                && !isPronoun(joint)) {
            return clause(
                    verb, subject, Relation.CONTENT, main.index(), main.verb().end(), before);
        }
        if (!comma && joint > 0 && isNounLike(joint - 1)) {
            return clause(verb, subject, Relation.RELATIVE, previous.index(), joint, before);
        }
        if (!hasMain(before) || onlyFrontUntil(before, joint)) {
            return clause(verb, subject, Relation.MAIN, -1, connector(joint), before);
        }
        return clause(verb, subject, Relation.COORDINATE, mainOf(before), connector(joint), before);
    }

    // --- other forms ---------------------------------------------------------------------------------------------

    private Clause infinitive(VerbGroup verb, List<Clause> before) {
        int connector = connector(verb.start());
        boolean joined = connector < verb.start();
        if (before.isEmpty()) {
            return clause(verb, Relation.FRONT, -1, connector, before);
        }
        Optional<Clause> partner = joined ? coordination.infinitivePartner(verb, before) : Optional.empty();
        if (partner.isPresent()) {
            return clause(verb, Relation.COORDINATE, partner.get().index(), connector, before);
        }
        return clause(verb, Relation.INFINITIVE, last(before).index(), verb.start(), before);
    }

    private Clause bare(VerbGroup verb, List<Clause> before) {
        int connector = connector(verb.start());
        if (before.isEmpty() || onlyFront(before)) {
            return clause(verb, Relation.MAIN, -1, connector, before);
        }
        if (connector < verb.start()) {
            Optional<Clause> partner = coordination.partner(verb, before);
            if (partner.isPresent()) {
                return clause(verb, Relation.COORDINATE, partner.get().index(), connector, before);
            }
        }
        if (words.tag(verb.start() - 1) == Tag.COORDINATOR) {
            int sister = coordination.finiteBefore(before).index();
            return clause(verb, Relation.COORDINATE, sister, connector, before);
        }
        Relation relation = HELPING.contains(last(before).verb().lemma()) ? Relation.INFINITIVE : Relation.ADVERBIAL;
        return clause(verb, relation, last(before).index(), verb.start(), before);
    }

    private Clause ing(VerbGroup verb, List<Clause> before) {
        int connector = connector(verb.start());
        if (before.isEmpty()) {
            return clause(verb, Relation.FRONT, -1, connector, before);
        }
        Clause previous = last(before);
        if (words.lower(verb.start() - 1).equals("besides")) {
            Optional<Clause> partner = coordination.ingPartner(verb, before, true);
            if (partner.isPresent()) {
                int joint = connector(verb.start() - 1);
                return clause(verb, Relation.COORDINATE, partner.get().index(), joint, before);
            }
        }
        boolean afterPreposition = words.tag(verb.start() - 1) == Tag.ADPOSITION;
        if (connector < verb.start() && !afterPreposition) {
            boolean coordinator = words.tag(verb.start() - 1) == Tag.COORDINATOR;
            Optional<Clause> partner = coordination.ingPartner(verb, before, coordinator);
            return partner.isPresent()
                    ? clause(verb, Relation.COORDINATE, partner.get().index(), connector, before)
                    : clause(verb, Relation.PARTICIPIAL, governorOfParticipial(before), connector, before);
        }
        if (afterPreposition) {
            Optional<Clause> partner = coordination.prepositionPartner(verb, before);
            if (partner.isPresent()) {
                return clause(verb, Relation.COORDINATE, partner.get().index(), connector(verb.start() - 1), before);
            }
            return clause(verb, Relation.GERUND, previous.index(), verb.start() - 1, before);
        }
        boolean object = previous.verb().end() == verb.start();
        return clause(verb, object ? Relation.GERUND : Relation.RELATIVE, previous.index(), verb.start(), before);
    }

    private Clause participle(VerbGroup verb, List<Clause> before) {
        int connector = connector(verb.start());
        if (before.isEmpty()) {
            Relation relation = verb.start() > 0 ? Relation.RELATIVE : Relation.FRONT;
            return clause(verb, relation, -1, connector, before);
        }
        Optional<Clause> passive = coordination.passiveBefore(before);
        if (passive.isPresent()) {
            TokenRange subject = subjects.before(
                    verb.start(),
                    last(before).verb().end(),
                    Optional.of(last(before).verb()));
            int joint = subject.isEmpty() ? verb.start() : subject.from();
            if (words.tag(joint - 1) == Tag.COORDINATOR || (subject.isEmpty() && connector < verb.start())) {
                return clause(verb, subject, Relation.COORDINATE, passive.get().index(), connector(joint), before);
            }
        }
        return clause(verb, Relation.RELATIVE, last(before).index(), connector, before);
    }

    // --- what stands around --------------------------------------------------------------------------------------

    private static Clause clause(VerbGroup verb, Relation relation, int governor, int connector, List<Clause> before) {
        return clause(verb, TokenRange.none(verb.start()), relation, governor, connector, before);
    }

    private static Clause clause(
            VerbGroup verb, TokenRange subject, Relation relation, int governor, int connector, List<Clause> before) {
        return new Clause(before.size(), verb, subject, relation, governor, connector);
    }

    /** The first of the marks and joining words right before a place. */
    private int connector(int at) {
        int from = at;
        while (from > 0
                && (words.tag(from - 1) == Tag.COORDINATOR || words.isComma(from - 1) || words.isSemicolon(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isReportAfter(VerbGroup verb, List<Clause> before) {
        boolean mark = words.isComma(verb.start() - 1) || words.isQuote(verb.start() - 1);
        return mark && Speech.reports(verb.lemma()) && hasMain(before) && isNounLikeStart(verb.end());
    }

    private boolean isNounLikeStart(int at) {
        Tag tag = words.tag(at);
        return tag == Tag.PROPER_NOUN
                || tag == Tag.DETERMINER
                || tag == Tag.NOUN
                || tag == Tag.PRONOUN
                || tag == Tag.ADJECTIVE;
    }

    private TokenRange nounGroupAfter(int from) {
        int to = from;
        while (to < words.size()
                && words.tag(to) != Tag.PUNCTUATION
                && words.tag(to) != Tag.ADPOSITION
                && words.tag(to) != Tag.SUBORDINATOR) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /** A report ends the sentence, or the comma before its rest. */
    private boolean endsSoon(VerbGroup verb) {
        for (int i = verb.end(); i < Math.min(words.size(), verb.end() + 8); i++) {
            if (words.tag(i) == Tag.PUNCTUATION) {
                return true;
            }
            if (words.tag(i) == Tag.SUBORDINATOR && words.lower(i).equals("that")) {
                return false;
            }
        }
        return verb.end() + 8 >= words.size();
    }

    private int governorOfParticipial(List<Clause> before) {
        return coordination.finiteBefore(before).index();
    }

    private boolean isPronoun(int at) {
        return words.tag(at) == Tag.PRONOUN;
    }

    private static boolean onlyFront(List<Clause> before) {
        return before.stream().allMatch(c -> isFront(c, before));
    }

    private static boolean isFront(Clause clause, List<Clause> before) {
        Clause at = clause;
        while (at.governor() >= 0) {
            at = before.get(at.governor());
        }
        return at.relation() == Relation.FRONT || at.relation() == Relation.RELATIVE;
    }

    private static boolean onlyFrontUntil(List<Clause> before, int joint) {
        return onlyFront(before) && last(before).verb().end() <= joint;
    }

    private static boolean hasMain(List<Clause> before) {
        return before.stream().anyMatch(c -> c.relation() == Relation.MAIN);
    }

    private int mainOf(List<Clause> before) {
        return coordination.main(before).index();
    }

    private static Clause last(List<Clause> before) {
        return before.get(before.size() - 1);
    }

    private boolean isNounLike(int at) {
        return words.tag(at) == Tag.NOUN || words.tag(at) == Tag.PROPER_NOUN;
    }
}
