package org.entente.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Decides what each clause hangs on, from left to right. */
final class Attachment {
    /** "to determine what action may be taken", "the result of what was agreed". */
    private static final Set<String> QUESTIONS = WordGroup.named("question-words");

    /** "said in a note they will": what follows a noun is no relative clause without "that". */
    private static final Set<String> SAYING = Set.of("say", "tell");

    /** "is clear they", "made it clear they". */
    private static final Set<String> JUDGING = Set.of("be", "make");

    /** Whose form in -s is no plural of a noun. */
    private static final Set<String> WANTING = Set.of("want", "seek", "intend", "expect", "agree", "refuse", "pledge");

    /** "by May, when the ban ends": what else happens then, or there. */
    private static final Set<String> ASIDE = Set.of("when", "where");

    /** ", while Peru pledged": what is told beside the main clause, not under it. */
    private static final Set<String> CONTRASTING = Set.of("while", "whereas", "although", "though");

    private final Words words;
    private final FiniteSubjects subjects;
    private final Coordination coordination;
    private final Reports reports;
    private final Relatives relatives;
    private final NonfiniteAttachment nonfinite;

    Attachment(List<Token> tokens) {
        this.words = new Words(tokens);
        this.subjects = new FiniteSubjects(tokens);
        this.coordination = new Coordination(tokens);
        this.reports = new Reports(tokens);
        this.relatives = new Relatives(words);
        this.nonfinite = new NonfiniteAttachment(words, new Subjects(tokens), coordination);
    }

    Clause attach(VerbGroup verb, Earlier before) {
        return switch (verb.form()) {
            case FINITE -> finite(verb, before);
            case INFINITIVE -> nonfinite.infinitive(verb, before);
            case BARE -> nonfinite.bare(verb, before);
            case ING -> nonfinite.ing(verb, before);
            case PARTICIPLE -> nonfinite.participle(verb, before);
        };
    }

    private Clause finite(VerbGroup verb, Earlier before) {
        TokenRange subject = verb.subject().isEmpty() ? subjects.of(verb, before) : verb.subject();
        if (subject.isEmpty() || !verb.subject().isEmpty()) {
            return withoutSubject(verb, subject, before);
        }
        if (isHelped(verb, subject, before)) {
            return before.next(verb, Relation.INFINITIVE, before.last().index(), verb.start());
        }
        Optional<Clause> relative = relatives.attach(verb, subject, before);
        if (relative.isPresent()) {
            return relative.get();
        }
        int joint = subject.from();
        Tag joining = words.tag(joint - 1);
        int conjunction = joint - 1;
        while (words.tag(conjunction) == Tag.ADVERB) {
            conjunction--;
        }
        boolean quotes =
                words.isQuote(conjunction) && words.lower(conjunction - 1).equals("that") && !before.isEmpty();
        if (quotes) {
            return content(verb, subject, before, conjunction - 1);
        }
        if (words.tag(conjunction) == Tag.SUBORDINATOR) {
            boolean content = Set.of("that", "whether").contains(words.lower(conjunction));
            return content
                    ? content(verb, subject, before, conjunction)
                    : adverbial(verb, subject, before, conjunction);
        }
        if (before.isEmpty() && reports.interrupts(verb, subject)) {
            return before.next(verb, subject, Relation.REPORT, -1, joint - 1);
        }
        if (reports.isAsked(before, joint)) {
            return before.next(verb, subject, Relation.CONTENT, before.last().index(), joint);
        }
        if (before.isEmpty() || before.onlyFront()) {
            return before.next(verb, subject, Relation.MAIN, -1, joint);
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

    /** "will help Peru turn the port into a hub": what looks like a present is what somebody is helped to do. */
    private boolean isHelped(VerbGroup verb, TokenRange subject, Earlier before) {
        return !before.isEmpty()
                && NonfiniteAttachment.HELPING.contains(before.last().verb().lemma())
                && before.last().verb().end() == subject.from()
                && verb.modal().isEmpty()
                && words.lower(verb.start()).equals(verb.lemma());
    }

    private Clause withoutSubject(VerbGroup verb, TokenRange subject, Earlier before) {
        int connector = words.connector(verb.start());
        if (reports.precedesSpeaker(verb, before)) {
            TokenRange speaker = reports.speakerAfter(verb.end());
            return before.next(verb, speaker, Relation.REPORT, mainOf(before), connector);
        }
        if (!subject.isEmpty() && !before.isEmpty()) {
            int sister = coordination.finiteBefore(before.clauses()).index();
            return before.next(verb, subject, Relation.COORDINATE, sister, connector);
        }
        Optional<Clause> partner = coordination.partner(verb, before.clauses());
        if (partner.isPresent()) {
            return before.next(verb, subject, Relation.COORDINATE, partner.get().index(), connector);
        }
        if (before.hasMain() && words.tag(verb.start() - 1) == Tag.COORDINATOR && isSurelyVerb(verb)) {
            int sister = coordination.finiteBefore(before.clauses()).index();
            return before.next(verb, subject, Relation.COORDINATE, sister, connector);
        }
        int governor =
                before.isEmpty() || before.onlyFront() ? -1 : before.last().index();
        return before.next(verb, subject, governor < 0 ? Relation.MAIN : Relation.ADVERBIAL, governor, connector);
    }

    /** "and expressed", "and supports the truce", "and wants to": a form in -s before anything else may be a plural. */
    private boolean isSurelyVerb(VerbGroup verb) {
        Tag next = words.tag(verb.end());
        return verb.past() || next == Tag.DETERMINER || next == Tag.PROPER_NOUN || WANTING.contains(verb.lemma());
    }

    private Clause content(VerbGroup verb, TokenRange subject, Earlier before, int that) {
        if (before.isEmpty()) {
            return before.next(verb, subject, Relation.MAIN, -1, that);
        }
        if (isInterrupted(before.last().verb(), that)) {
            return before.next(verb, subject, Relation.CONTENT, before.last().index(), that);
        }
        int connector = words.connector(that);
        Tag joining = words.tag(that - 1);
        boolean coordinated = joining == Tag.COORDINATOR || words.isComma(that - 1) || words.isSemicolon(that - 1);
        boolean outer = words.isComma(connector);
        Optional<Clause> sister = coordinated ? coordination.contentBefore(before.clauses(), outer) : Optional.empty();
        if (sister.isPresent()) {
            return before.next(verb, subject, Relation.COORDINATE, sister.get().index(), connector);
        }
        return before.next(
                verb,
                subject,
                Relation.CONTENT,
                saying(before.lastUntil(that), before).index(),
                that);
    }

    /** "said in a note published on Sunday that": what only describes a noun says nothing. */
    private static Clause saying(Clause last, Earlier before) {
        Clause at = last;
        while (at.relation() == Relation.RELATIVE
                && at.verb().form() == VerbGroup.Form.PARTICIPLE
                && !Speech.takesClause(at.verb().lemma())
                && at.governor() >= 0) {
            at = before.clauses().get(at.governor());
        }
        return Speech.takesClause(at.verb().lemma()) ? at : last;
    }

    /** "agreed, however, that". */
    private boolean isInterrupted(VerbGroup verb, int that) {
        boolean between = Speech.takesClause(verb.lemma()) && that - verb.end() >= 2;
        for (int i = verb.end(); i < that; i++) {
            between &= words.isComma(i) || words.tag(i) == Tag.ADVERB;
        }
        return between;
    }

    /** The "that" whose clause has not begun yet because a phrase stands in front: "agreed that, by doing so, they". */
    private int pendingThat(Earlier before, int joint) {
        boolean comma = words.isComma(joint - 1);
        for (int i = joint - 1; i > before.clauses().get(0).verb().end() - 1; i--) {
            int that = i;
            boolean begun = before.clauses().stream()
                    .anyMatch(c ->
                            c.connector() == that || c.subject().contains(that) || isContentBehind(that, c, before));
            boolean phrase = comma || words.tag(i + 1) == Tag.ADPOSITION;
            if (words.tag(i) == Tag.SUBORDINATOR && words.lower(i).equals("that") && !begun && phrase) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause is what an earlier one says with a "that", which stands before the phrase in front of it. */
    private static boolean isContentBehind(int that, Clause clause, Earlier before) {
        return clause.relation() == Relation.CONTENT
                && clause.connector() > that
                && before.clauses().get(clause.governor()).start() < that;
    }

    private Clause contentAfterFront(VerbGroup verb, TokenRange subject, Earlier before, int that) {
        int governor = -1;
        for (Clause clause : List.copyOf(before.clauses())) {
            if (clause.start() < that) {
                governor = clause.index();
            } else {
                before.clauses()
                        .set(
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
        return before.next(verb, subject, governor < 0 ? Relation.MAIN : Relation.CONTENT, governor, subject.from());
    }

    private Clause adverbial(VerbGroup verb, TokenRange subject, Earlier before, int conjunction) {
        boolean contrasts = CONTRASTING.contains(words.lower(conjunction))
                && (words.isComma(conjunction - 1) || words.isName(subject.from()));
        if (contrasts && before.hasMain()) {
            int sister = coordination.main(before.clauses()).index();
            return before.next(verb, subject, Relation.COORDINATE, sister, words.connector(conjunction));
        }
        int governor = before.isEmpty() ? -1 : before.last().index();
        boolean aside = ASIDE.contains(words.lower(conjunction)) && words.isComma(conjunction - 1);
        Relation behind = aside ? Relation.ASIDE : Relation.ADVERBIAL;
        Relation relation = governor < 0 ? Relation.FRONT : behind;
        return before.next(verb, subject, relation, governor, words.connector(conjunction));
    }

    /** "X will and Y may"; in "“we wait,” he said, “but we will act”" the report stands between the two. */
    private Clause joined(VerbGroup verb, TokenRange subject, Earlier before, int joint) {
        Clause nearest = coordination.finiteBefore(before.clauses());
        boolean far = words.isComma(joint - 2) || nearest.relation() == Relation.REPORT;
        Clause partner = far ? coordination.main(before.clauses()) : nearest;
        return before.next(verb, subject, Relation.COORDINATE, partner.index(), words.connector(joint));
    }

    /** No joining word: "X said Y will", "the progress it has made", ", he said", or a new main clause. */
    private Clause unjoined(VerbGroup verb, TokenRange subject, Earlier before, int joint) {
        Clause previous = before.last();
        boolean comma = words.isComma(joint - 1) || words.isQuote(joint - 1) || words.isSemicolon(joint - 1);
        Optional<Clause> saying = comma ? reports.sayingBeforeCondition(before) : Optional.empty();
        if (saying.isPresent()) {
            return before.next(verb, subject, Relation.CONTENT, saying.get().index(), joint);
        }
        if (Speech.reports(verb.lemma()) && comma && before.hasMain() && reports.follows(verb, subject)) {
            return before.next(verb, subject, Relation.REPORT, mainOf(before), words.connector(joint));
        }
        if (reports.announces(previous, joint, comma)) {
            return before.next(verb, subject, Relation.CONTENT, previous.index(), joint);
        }
        boolean asked = isBehind(previous.verb(), joint) || words.tag(joint - 1) == Tag.ADPOSITION;
        if (QUESTIONS.contains(words.lower(joint)) && asked) {
            return before.next(verb, subject, Relation.CONTENT, previous.index(), joint);
        }
        Clause main = coordination.finiteBefore(before.clauses());
        if (!comma
                && !describesNoun(previous, main, joint)
                && main.relation() != Relation.REPORT
                && Speech.takesClause(main.verb().lemma())
                && !words.hasCommaBetween(main.verb().end(), joint)
                && (!isPronoun(joint) || SAYING.contains(main.verb().lemma()))) {
            return before.next(
                    verb, subject, Relation.CONTENT, main.index(), main.verb().end());
        }
        boolean judged = words.tag(joint - 1) == Tag.ADJECTIVE
                && JUDGING.contains(previous.verb().lemma());
        if (!comma && judged && previous.verb().end() < joint) {
            return before.next(verb, subject, Relation.CONTENT, previous.index(), joint);
        }
        if (!comma && joint > 0 && isNounLike(joint - 1)) {
            return before.next(verb, subject, Relation.RELATIVE, previous.index(), joint);
        }
        if (!before.hasMain() || onlyFrontUntil(before, joint)) {
            return before.next(verb, subject, Relation.MAIN, -1, words.connector(joint));
        }
        return before.next(verb, subject, Relation.COORDINATE, mainOf(before), words.connector(joint));
    }

    /** "stressed its wish to end the dispute Chile has caused", but not "said after talks to end it Chile would pay". */
    private boolean describesNoun(Clause previous, Clause main, int joint) {
        return previous.relation() == Relation.INFINITIVE
                && previous.index() > main.index()
                && previous.verb().end() < joint
                && isNounLike(joint - 1)
                && !SAYING.contains(main.verb().lemma())
                && words.tag(main.verb().end()) != Tag.ADPOSITION;
    }

    /** Whether at most adverbs stand between a verb and a place behind it. */
    private boolean isBehind(VerbGroup verb, int at) {
        int next = verb.end();
        while (next < at && words.tag(next) == Tag.ADVERB) {
            next++;
        }
        return next == at;
    }

    private boolean isPronoun(int at) {
        return words.tag(at) == Tag.PRONOUN;
    }

    private static boolean onlyFrontUntil(Earlier before, int joint) {
        return before.onlyFront() && before.last().verb().end() <= joint;
    }

    private int mainOf(Earlier before) {
        return coordination.main(before.clauses()).index();
    }

    private boolean isNounLike(int at) {
        return words.tag(at) == Tag.NOUN || words.tag(at) == Tag.PROPER_NOUN;
    }
}
