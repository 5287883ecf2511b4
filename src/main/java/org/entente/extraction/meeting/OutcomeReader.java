package org.entente.extraction.meeting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.clause.VerbGroup.Form;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Reads in one sentence which documents those who met have adopted, signed or issued, not which they want to. */
record OutcomeReader(String text, OutcomeWords words, Signatories signatories, EarlierDays earlier) {

    /**
     * A document that a sentence tells of.
     *
     * @param words those that say so
     */
    record Told(NamedDocument document, Span words) {}

    List<Told> read(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> happened(sentence, clause))
                .flatMap(clause -> told(sentence, clause))
                .filter(told -> !earlier.areIn(
                        sentence.sentence().span(), told.document().span()))
                .toList();
    }

    private Stream<Told> told(ParsedSentence sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        if (words.isWitness(verb.lemma()) && !verb.passive()) {
            return acts(sentence, clause);
        }
        if (!words.isVerb(verb.lemma())) {
            return Stream.empty();
        }
        return verb.passive() ? done(sentence, clause) : doing(sentence, clause);
    }

    /** "The ministers signed a treaty." */
    private Stream<Told> doing(ParsedSentence sentence, Clause clause) {
        TokenRange subject = subject(sentence, clause);
        int verb = clause.verb().range().to();
        if (!signatories.areIn(tokens(sentence, subject.from(), subject.to()))) {
            return Stream.empty();
        }
        String lemma = clause.verb().lemma();
        return NamedDocument.listed(
                        text, sentence.tokens(), verb, sentence.end(clause), group -> words.genre(group, lemma))
                .stream()
                .map(document -> new Told(document, from(sentence, clause).cover(document.span())));
    }

    /** "A treaty was signed", by nobody else than those who met. */
    private Stream<Told> done(ParsedSentence sentence, Clause clause) {
        TokenRange subject = subject(sentence, clause);
        int verb = clause.verb().range().to();
        List<Token> tokens = sentence.tokens();
        boolean named = verb < tokens.size() && tokens.get(verb).lower().equals("by");
        if (named && !signatories.areIn(tokens(sentence, verb, sentence.end(clause)))) {
            return Stream.empty();
        }
        String lemma = clause.verb().lemma();
        Span end = tokens.get(verb - 1).span();
        return NamedDocument.listed(text, tokens, subject.from(), subject.to(), group -> words.genre(group, lemma))
                .stream()
                .map(document ->
                        new Told(document, tokens.get(subject.from()).span().cover(end)));
    }

    /** "They witnessed the signing of a treaty." */
    private Stream<Told> acts(ParsedSentence sentence, Clause clause) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(clause.verb().range().to(), sentence.end(clause) - 2)
                .filter(at -> words.isAct(tokens.get(at))
                        && tokens.get(at + 1).lower().equals("of"))
                .boxed()
                .flatMap(at -> NamedDocument.listed(text, tokens, at + 2, sentence.end(clause), words::genre).stream())
                .map(document -> new Told(document, from(sentence, clause).cover(document.span())));
    }

    private static Span from(ParsedSentence sentence, Clause clause) {
        int start = Math.min(clause.start(), clause.verb().range().from());
        return sentence.token(start).span();
    }

    /** Its own, or that of the clause that it goes on from: "met in Lima and signed". */
    private static TokenRange subject(ParsedSentence sentence, Clause clause) {
        Clause at = clause;
        while (at.subject().isEmpty()
                && at.governor() >= 0
                && (at.relation() == Relation.COORDINATE || at.relation() == Relation.PARTICIPIAL)) {
            at = sentence.clauses().get(at.governor());
        }
        return at.subject();
    }

    /** Whether the sentence tells it as something that happened at the meeting. */
    private boolean happened(ParsedSentence sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.negated() || !verb.modal().isEmpty() || (verb.past() && verb.perfect())) {
            return false;
        }
        return switch (clause.relation()) {
            case MAIN, ASIDE, FRONT -> verb.form() == Form.FINITE;
            case CONTENT -> (verb.past() || verb.perfect()) && isReported(sentence, clause);
            case COORDINATE, PARTICIPIAL ->
                (verb.form() != Form.INFINITIVE && verb.form() != Form.BARE)
                        && clause.governor() >= 0
                        && happened(sentence, sentence.clauses().get(clause.governor()));
            default -> false;
        };
    }

    /** "Announced that they had signed", not "hopes that they sign". */
    private boolean isReported(ParsedSentence sentence, Clause clause) {
        Clause governor = sentence.clauses().get(clause.governor());
        return signatories
                .meetingWords()
                .has(Use.SPEECH, sentence.token(governor.verb().head()));
    }

    private static List<Token> tokens(ParsedSentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .filter(token -> token.tag() != Tag.PUNCTUATION)
                .toList();
    }
}
