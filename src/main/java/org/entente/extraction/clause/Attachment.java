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
    private static final Set<Tag> PHRASE =
            Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.ADPOSITION, Tag.ADVERB, Tag.NUMERAL);
    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom", "whose");

    /** "said in a note they will": what follows a noun is no relative clause without "that". */
    private static final Set<String> SAYING = Set.of("say", "tell");
    /** ", while Peru pledged": what is told beside the main clause, not under it. */
    private static final Set<String> CONTRASTING = Set.of("while", "whereas");

    private final Words words;
    private final Subjects subjects;
    private final Coordination coordination;
    private final NonfiniteAttachment nonfinite;

    Attachment(List<Token> tokens) {
        this.words = new Words(tokens);
        this.subjects = new Subjects(tokens);
        this.coordination = new Coordination(tokens);
        this.nonfinite = new NonfiniteAttachment(words, subjects, coordination);
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

    /** "Peru, the minister said, will": the subject before the inserted report, empty where there is none. */
    private TokenRange partedSubject(VerbGroup verb, Earlier before) {
        if (before.clauses().size() != 1 || !words.isComma(verb.start() - 1)) {
            return TokenRange.none(verb.start());
        }
        Clause report = before.last();
        boolean inserted = report.relation() == Relation.MAIN
                && Speech.reports(report.verb().lemma())
                && report.verb().end() == verb.start() - 1
                && !report.subject().isEmpty()
                && words.isComma(report.subject().from() - 1);
        return inserted
                ? subjects.endingAt(report.subject().from() - 1, 0, verb.start())
                : TokenRange.none(verb.start());
    }

    private Clause finite(VerbGroup verb, Earlier before) {
        TokenRange parted = partedSubject(verb, before);
        if (!parted.isEmpty()) {
            Clause report = before.last();
            int next = before.clauses().size();
            before.clauses()
                    .set(0, new Clause(0, report.verb(), report.subject(), Relation.REPORT, next, report.connector()));
            return before.next(verb, parted, Relation.MAIN, -1, verb.start());
        }
        int floor = before.isEmpty() ? 0 : before.last().verb().end();
        TokenRange subject = verb.subject().isEmpty() ? subject(verb, floor, before) : verb.subject();
        if (subject.isEmpty() || !verb.subject().isEmpty()) {
            return withoutSubject(verb, subject, before);
        }
        boolean whose = words.lower(subject.from()).equals("whose");
        if (whose || (RELATIVES.contains(words.lower(subject.from())) && subject.to() - subject.from() == 1)) {
            return relative(verb, subject, before);
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

    private TokenRange subject(VerbGroup verb, int floor, Earlier before) {
        if (before.isEmpty()) {
            return subjects.before(verb.start(), floor, Optional.empty());
        }
        Clause previous = before.last();
        TokenRange near = subjects.before(verb.start(), floor, Optional.of(previous.verb()));
        if (!near.isEmpty()) {
            return near;
        }
        Clause first = before.clauses().get(0);
        if (first.relation() == Relation.FRONT
                && before.onlyFront()
                && !hasCommaBetween(first.verb().end(), verb.start())) {
            boolean gerund = first.verb().form() == Form.ING;
            return gerund ? new TokenRange(first.start(), verb.start()) : near;
        }
        boolean reduced = previous.verb().form() == Form.PARTICIPLE
                && !hasCommaBetween(previous.verb().start(), verb.start());
        if (reduced) {
            int earlier = before.clauses().size() > 1
                    ? before.clauses().get(before.clauses().size() - 2).verb().end()
                    : 0;
            TokenRange noun = subjects.endingAt(previous.verb().start(), earlier, verb.start());
            return noun.isEmpty() ? noun : new TokenRange(noun.from(), verb.start());
        }
        boolean inserted = words.isComma(verb.start() - 1) && words.isComma(previous.connector());
        if (!inserted) {
            return near;
        }
        int earlier = before.clauses().size() > 1
                ? before.clauses().get(before.clauses().size() - 2).verb().end()
                : 0;
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

    private Clause withoutSubject(VerbGroup verb, TokenRange subject, Earlier before) {
        int connector = words.connector(verb.start());
        if (isReportAfter(verb, before)) {
            TokenRange speaker = nounGroupAfter(verb.end());
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
        int governor =
                before.isEmpty() || before.onlyFront() ? -1 : before.last().index();
        return before.next(verb, subject, governor < 0 ? Relation.MAIN : Relation.ADVERBIAL, governor, connector);
    }

    private Clause relative(VerbGroup verb, TokenRange subject, Earlier before) {
        int pronoun = subject.from();
        boolean aside = words.isComma(pronoun - 1) && !words.lower(pronoun).equals("that");
        int connector = aside ? words.connector(pronoun) : pronoun;
        if (before.isEmpty()) {
            return before.next(verb, subject, pronoun > 0 ? Relation.RELATIVE : Relation.MAIN, -1, connector);
        }
        return before.next(
                verb,
                subject,
                aside ? Relation.ASIDE : Relation.RELATIVE,
                before.last().index(),
                connector);
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
        return before.next(verb, subject, Relation.CONTENT, before.last().index(), that);
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
                    .anyMatch(c -> c.connector() == that || c.subject().contains(that));
            boolean phrase = comma || words.tag(i + 1) == Tag.ADPOSITION;
            if (words.tag(i) == Tag.SUBORDINATOR && words.lower(i).equals("that") && !begun && phrase) {
                return i;
            }
        }
        return -1;
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
        Relation relation = governor < 0 ? Relation.FRONT : Relation.ADVERBIAL;
        return before.next(verb, subject, relation, governor, words.connector(conjunction));
    }

    private Clause joined(VerbGroup verb, TokenRange subject, Earlier before, int joint) {
        Clause partner = words.isComma(joint - 2)
                ? coordination.main(before.clauses())
                : coordination.finiteBefore(before.clauses());
        return before.next(verb, subject, Relation.COORDINATE, partner.index(), words.connector(joint));
    }

    /** No joining word: "X said Y will", "the progress it has made", ", he said", or a new main clause. */
    private Clause unjoined(VerbGroup verb, TokenRange subject, Earlier before, int joint) {
        Clause previous = before.last();
        boolean comma = words.isComma(joint - 1) || words.isQuote(joint - 1);
        if (Speech.reports(verb.lemma()) && comma && before.hasMain() && isReport(verb, subject)) {
            return before.next(verb, subject, Relation.REPORT, mainOf(before), words.connector(joint));
        }
        if (announces(previous, joint, comma)) {
            return before.next(verb, subject, Relation.CONTENT, previous.index(), joint);
        }
        Clause main = coordination.finiteBefore(before.clauses());
        if (!comma
                && Speech.takesClause(main.verb().lemma())
                && !hasCommaBetween(main.verb().end(), joint)
                && (!isPronoun(joint) || SAYING.contains(main.verb().lemma()))) {
            return before.next(
                    verb, subject, Relation.CONTENT, main.index(), main.verb().end());
        }
        if (!comma && joint > 0 && isNounLike(joint - 1)) {
            return before.next(verb, subject, Relation.RELATIVE, previous.index(), joint);
        }
        if (!before.hasMain() || onlyFrontUntil(before, joint)) {
            return before.next(verb, subject, Relation.MAIN, -1, words.connector(joint));
        }
        return before.next(verb, subject, Relation.COORDINATE, mainOf(before), words.connector(joint));
    }

    /** "said they will", "said, the idea is", "concluded: “We", "told the meeting Peru would", "said in a note they". */
    private boolean announces(Clause previous, int joint, boolean comma) {
        String lemma = previous.verb().lemma();
        int end = previous.verb().end();
        if (end == joint) {
            return !comma && Speech.takesClause(lemma);
        }
        boolean marksOnly = true;
        boolean phrase = true;
        for (int i = end; i < joint; i++) {
            marksOnly &= words.tag(i) == Tag.PUNCTUATION && !words.isSemicolon(i);
            phrase &= PHRASE.contains(words.tag(i));
        }
        boolean addressed = Speech.addresses(lemma)
                || (Speech.takesClause(lemma) && words.tag(end) == Tag.ADPOSITION && isPronoun(joint));
        return marksOnly ? Speech.reports(lemma) && previous.relation() != Relation.REPORT : phrase && addressed;
    }

    private boolean isReportAfter(VerbGroup verb, Earlier before) {
        boolean mark = words.isComma(verb.start() - 1) || words.isQuote(verb.start() - 1);
        return mark && Speech.reports(verb.lemma()) && before.hasMain() && isNounLikeStart(verb.end());
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

    /** ", he said", ", Otieno told reporters", but not ", we urged them": what is reported stands before. */
    private boolean isReport(VerbGroup verb, TokenRange subject) {
        Tag next = words.tag(verb.end());
        boolean quoted = words.isQuote(subject.from() - 1);
        boolean object = next != Tag.PUNCTUATION
                && next != Tag.ADPOSITION
                && next != Tag.ADVERB
                && next != Tag.SUBORDINATOR
                && !words.isDay(verb.end())
                && !verb.lemma().equals("tell");
        return (quoted || !object) && !words.lower(subject.from()).equals("we") && endsSoon(verb);
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
