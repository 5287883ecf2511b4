package org.entente.extraction.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** Decides what infinitives, bare verbs, -ing forms and participles hang on. */
final class NonfiniteAttachment {
    static final Set<String> HELPING = Set.of("help", "let", "make");
    /** "met the envoy, while agreeing to": something told beside the main clause. */
    private static final Set<String> MEANWHILE = Set.of("while", "whilst");

    private static final Set<String> EXAMPLES = WordGroup.named("exemplifies");

    private static final Set<String> SPEAKING = WordGroup.named("speaks-aside");
    private static final Set<Tag> OF_NAME = Set.of(Tag.PROPER_NOUN, Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE);

    private final Words words;
    private final Subjects subjects;
    private final Coordination coordination;

    NonfiniteAttachment(Words words, Subjects subjects, Coordination coordination) {
        this.words = words;
        this.subjects = subjects;
        this.coordination = coordination;
    }

    Clause infinitive(VerbGroup verb, Earlier before) {
        int connector = words.connector(verb.start());
        boolean joined = connector < verb.start();
        if (before.isEmpty()) {
            return before.next(verb, Relation.FRONT, -1, connector);
        }
        Optional<Clause> partner = joined ? coordination.infinitivePartner(verb, before.clauses()) : Optional.empty();
        if (partner.isPresent()) {
            return before.next(verb, Relation.COORDINATE, partner.get().index(), connector);
        }
        return before.next(verb, Relation.INFINITIVE, before.last().index(), verb.start());
    }

    Clause bare(VerbGroup verb, Earlier before) {
        int connector = words.connector(verb.start());
        if (before.isEmpty()) {
            return before.next(verb, Relation.MAIN, -1, connector);
        }
        if (before.onlyFront()) {
            return afterFront(verb, before, connector);
        }
        if (connector < verb.start()) {
            Optional<Clause> partner = coordination.partner(verb, before.clauses());
            if (partner.isPresent()) {
                return before.next(verb, Relation.COORDINATE, partner.get().index(), connector);
            }
        }
        if (words.tag(verb.start() - 1) == Tag.COORDINATOR) {
            int sister = coordination.finiteBefore(before.clauses()).index();
            return before.next(verb, Relation.COORDINATE, sister, connector);
        }
        Relation relation = HELPING.contains(before.last().verb().lemma()) ? Relation.INFINITIVE : Relation.ADVERBIAL;
        return before.next(verb, relation, before.last().index(), verb.start());
    }

    /** "To end the war and rebuild trust, …", "To help build trust, …": the phrase in front goes on. */
    private Clause afterFront(VerbGroup verb, Earlier before, int connector) {
        Clause last = before.last();
        if (HELPING.contains(last.verb().lemma()) && last.verb().end() == verb.start()) {
            return before.next(verb, Relation.INFINITIVE, last.index(), verb.start());
        }
        boolean joined = connector < verb.start() && words.tag(verb.start() - 1) == Tag.COORDINATOR;
        Clause first = before.clauses().get(0);
        Optional<Clause> front = coordination
                .partner(verb, before.clauses())
                .or(() -> Optional.of(first).filter(c -> c.verb().form() == VerbGroup.Form.INFINITIVE));
        return joined && front.isPresent()
                ? before.next(verb, Relation.COORDINATE, front.get().index(), connector)
                : before.next(verb, Relation.MAIN, -1, connector);
    }

    Clause ing(VerbGroup verb, Earlier before) {
        int connector = words.connector(words.isQuote(verb.start() - 1) ? verb.start() - 1 : verb.start());
        if (before.isEmpty()) {
            return before.next(verb, Relation.FRONT, -1, connector);
        }
        Clause previous = before.last();
        if (words.lower(verb.start() - 1).equals("besides")) {
            Optional<Clause> partner = coordination.ingPartner(verb, before.clauses(), true);
            if (partner.isPresent()) {
                int joint = words.connector(verb.start() - 1);
                return before.next(verb, Relation.COORDINATE, partner.get().index(), joint);
            }
        }
        TokenRange doer = withWhom(verb, previous);
        if (!doer.isEmpty() && before.hasMain()) {
            int main = coordination.main(before.clauses()).index();
            return before.next(verb, doer, Relation.COORDINATE, main, words.connector(doer.from() - 1));
        }
        boolean meanwhile = MEANWHILE.contains(words.lower(verb.start() - 1));
        if (meanwhile && before.hasMain()) {
            int main = coordination.finiteBefore(before.clauses()).index();
            return before.next(verb, Relation.PARTICIPIAL, main, words.connector(verb.start() - 1));
        }
        boolean as = words.lower(verb.start() - 1).equals("as");
        boolean afterPreposition = as || words.tag(verb.start() - 1) == Tag.ADPOSITION;
        if (as && previous.verb().lemma().equals("quote") && !previous.verb().passive()) {
            TokenRange speaker = new TokenRange(previous.verb().end(), verb.start() - 1);
            return before.next(verb, speaker, Relation.GERUND, previous.index(), verb.start() - 1);
        }
        boolean joined = connector < verb.start() && !words.isQuote(connector);
        if (joined && goesOnExamples(connector, previous)) {
            return before.next(verb, Relation.GERUND, previous.index(), connector);
        }
        if (joined && !afterPreposition) {
            boolean coordinator = words.tag(verb.start() - 1) == Tag.COORDINATOR;
            boolean afterSpeech = words.isQuote(verb.start() - 1) && before.hasMain();
            if (afterSpeech) {
                int main = coordination.main(before.clauses()).index();
                return before.next(verb, Relation.PARTICIPIAL, main, connector);
            }
            Optional<Clause> partner = coordination.ingPartner(verb, before.clauses(), coordinator);
            return partner.isPresent()
                    ? before.next(verb, Relation.COORDINATE, partner.get().index(), connector)
                    : before.next(
                            verb,
                            Relation.PARTICIPIAL,
                            coordination.finiteBefore(before.clauses()).index(),
                            connector);
        }
        if (afterPreposition) {
            Optional<Clause> partner = coordination.prepositionPartner(verb, before.clauses());
            if (partner.isPresent()) {
                return before.next(verb, Relation.COORDINATE, partner.get().index(), words.connector(verb.start() - 1));
            }
            return before.next(verb, Relation.GERUND, previous.index(), verb.start() - 1);
        }
        boolean object = previous.verb().end() == verb.start();
        return before.next(verb, object ? Relation.GERUND : Relation.RELATIVE, previous.index(), verb.start());
    }

    /** ", with Trade Minister Ana Rojas urging", "ended with Peru promising": a subject and its verb, told beside the main clause. */
    private TokenRange withWhom(VerbGroup verb, Clause previous) {
        int from = verb.start();
        while (from > previous.verb().end() && OF_NAME.contains(words.tag(from - 1))) {
            from--;
        }
        boolean told = words.lower(from - 1).equals("with")
                && (words.isComma(from - 2) || (SPEAKING.contains(verb.lemma()) && words.isName(verb.start() - 1)))
                && IntStream.range(from, verb.start()).anyMatch(words::isName);
        return told ? new TokenRange(from, verb.start()) : TokenRange.none(verb.start());
    }

    /** "including the rule of law; protecting rights; promoting trade": semicolons part what the list began with. */
    private boolean goesOnExamples(int connector, Clause previous) {
        boolean goesOn = previous.relation() == Relation.GERUND && words.isSemicolon(previous.connector());
        return words.isSemicolon(connector)
                && (goesOn
                        || IntStream.range(previous.verb().end(), connector)
                                .anyMatch(i -> EXAMPLES.contains(words.lower(i))));
    }

    Clause participle(VerbGroup verb, Earlier before) {
        int connector = words.connector(verb.start());
        if (before.isEmpty()) {
            Relation relation = verb.start() > 0 ? Relation.RELATIVE : Relation.FRONT;
            return before.next(verb, relation, -1, connector);
        }
        Optional<Clause> passive = coordination.passiveBefore(before.clauses());
        if (passive.isPresent()) {
            TokenRange subject = subjects.before(
                    verb.start(),
                    before.last().verb().end(),
                    Optional.of(before.last().verb()));
            int joint = subject.isEmpty() ? verb.start() : subject.from();
            boolean listed = subject.isEmpty()
                    && connector < verb.start()
                    && !words.lower(verb.end()).equals("by");
            boolean done = words.lower(verb.end()).equals("by")
                    && !passive.get().verb().passive();
            if ((words.tag(joint - 1) == Tag.COORDINATOR && !done) || listed) {
                return before.next(
                        verb, subject, Relation.COORDINATE, passive.get().index(), words.connector(joint));
            }
        }
        return before.next(verb, Relation.RELATIVE, before.last().index(), connector);
    }
}
