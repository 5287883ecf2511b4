package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.CodePoints;
import org.entente.document.Span;
import org.entente.extraction.actor.Discourse;
import org.entente.extraction.actor.Reference;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ClauseParser;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.content.ContentReader;
import org.entente.extraction.party.PartyMention;
import org.entente.extraction.stance.Stance;
import org.entente.extraction.stance.StanceReader;
import org.entente.extraction.stance.Voice;
import org.entente.extraction.topic.DocumentTopics;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;

/** Goes through a text once, sentence by sentence, and collects its statements. */
final class StatementFinder {
    private static final int LONGEST_SPEECH = 6;

    private final AnnotatedDocument document;
    private final CodePoints codePoints;
    private final VoiceTracker voices;
    private final Discourse discourse;
    private final ContentReader contents;
    private final List<PartyMention> mentions;
    private final DocumentTopics topics;
    private final int meeting;
    private final List<Statement> statements = new ArrayList<>();
    private boolean heard;
    private boolean declared;
    private OpenList list = OpenList.NONE;

    StatementFinder(
            AnnotatedDocument document,
            VoiceTracker voices,
            Discourse discourse,
            List<PartyMention> mentions,
            DocumentTopics topics,
            ContentReader contents,
            int meeting) {
        this.document = document;
        this.codePoints = CodePoints.of(document.source().text());
        this.voices = voices;
        this.discourse = discourse;
        this.contents = contents;
        this.mentions = mentions;
        this.topics = topics;
        this.meeting = meeting;
    }

    List<Statement> find(ClauseParser clauses, StanceReader stances) {
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            boolean says = list.declared() && LeadIn.is(sentence);
            if (sentence.role() == Sentence.Role.HEADING && !says) {
                list = LeadIn.is(sentence)
                        ? list.ledBy(discourse.read(i, sentence.span())).behind(sentence, false)
                        : list;
            } else {
                read(clauses, stances, i, list.read(sentence));
            }
        }
        return statements;
    }

    private void read(ClauseParser clauses, StanceReader stances, int index, Sentence sentence) {
        Voice voice = voices.before(sentence);
        ParsedSentence parsed = clauses.parse(sentence);
        hearAhead(clauses, index, parsed);
        List<Stance> found = stances.read(parsed, voice);
        boolean open = isIncomplete(index, sentence, found);
        collect(parsed, index, open ? LeadIn.whole(sentence, found) : found);
        LeadIn.subject(parsed).ifPresent(words -> {
            list = list.declaredBy(discourse.read(index, parsed.span(words)));
            if (list.declared()) {
                declared = true;
                voices.declare();
            }
        });
        List<Stance> ofItems = open ? ofItems(clauses, stances, index, sentence, voice) : List.of();
        voices.after(sentence, ofItems.isEmpty() ? found : ofItems);
        list = list.behind(sentence, !ofItems.isEmpty());
    }

    /** "agreed to:": what follows tells what its verb governs. */
    private boolean isIncomplete(int index, Sentence sentence, List<Stance> found) {
        return index + 1 < document.sentences().size()
                && document.sentences().get(index + 1).role() == Sentence.Role.LIST_ITEM
                && (LeadIn.isOpen(sentence) || (LeadIn.is(sentence) && found.isEmpty()));
    }

    /** The stances that a lead-in takes towards its items, read with the first of them. */
    private List<Stance> ofItems(ClauseParser clauses, StanceReader stances, int index, Sentence leadIn, Voice voice) {
        ParsedSentence whole =
                clauses.parse(LeadIn.with(leadIn, document.sentences().get(index + 1)));
        List<Stance> found = stances.read(whole, voice).stream()
                .filter(stance -> stance.quote().to() > LeadIn.length(leadIn))
                .filter(stance -> stance.quote().from() < LeadIn.length(leadIn) || LeadIn.isOpen(leadIn))
                .toList();
        found.stream()
                .reduce((first, second) -> second)
                .filter(stance ->
                        !stance.subject().isEmpty() || list.lead().actors().isEmpty())
                .ifPresent(stance -> list = list.ledBy(new ActorChoice(discourse, whole, index).of(stance)));
        return found;
    }

    /** Whether the text names those who declare it at its head, as resolutions and declarations do. */
    boolean areDeclared() {
        return declared;
    }

    /** Whether the text lets somebody speak, as reports do, in one of the statements. */
    boolean areHeard() {
        return heard;
    }

    /** "“We agree. We will act,” said Otieno": whose speech it is stands behind its later sentences. */
    private void hearAhead(ClauseParser clauses, int index, ParsedSentence first) {
        boolean opens = voices.isQuoted(first.sentence())
                && !isGoingOn(index)
                && report(first).isEmpty();
        int end = Math.min(document.sentences().size(), index + LONGEST_SPEECH);
        for (int i = index + 1; opens && i < end; i++) {
            Sentence later = document.sentences().get(i);
            if (later.paragraph() != first.sentence().paragraph() || !voices.isQuoted(later)) {
                return;
            }
            ParsedSentence parsed = clauses.parse(later);
            Optional<Clause> report = report(parsed);
            if (report.isPresent()) {
                discourse.hear(i, parsed.span(report.get().subject()));
                return;
            }
        }
    }

    /** Whether the speech began with a sentence before. */
    private boolean isGoingOn(int index) {
        Sentence sentence = document.sentences().get(index);
        return index > 0
                && document.sentences().get(index - 1).paragraph() == sentence.paragraph()
                && voices.isQuoted(document.sentences().get(index - 1));
    }

    private static Optional<Clause> report(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.relation() == Clause.Relation.REPORT
                        && !clause.subject().isEmpty())
                .findFirst();
    }

    private void collect(ParsedSentence sentence, int index, List<Stance> stances) {
        var choice = new ActorChoice(discourse, sentence, index);
        boolean announces = voices.announcesList(sentence.sentence());
        Reference last = Reference.NOBODY;
        for (Stance stance : stances) {
            Reference actors = isOfLead(sentence.sentence(), stance) ? list.lead() : choice.of(stance);
            last = actors;
            if (!actors.actors().isEmpty() && !announces) {
                statements.add(statement(sentence, index, stance, choice.kindOf(stance), actors));
                heard |= !stance.attribution().speaker().isEmpty();
            }
        }
        boolean goesOn = last.actors().isEmpty() && (list.declared() || LeadIn.lacksSubject(sentence.sentence()));
        if (LeadIn.is(sentence.sentence()) && !goesOn) {
            list = list.ledBy(last);
        }
    }

    /** "The Council: a) welcomed the truce": an item without a subject is said by whom the lead-in names. */
    private boolean isOfLead(Sentence sentence, Stance stance) {
        boolean noun = stance.reason().rule().equals("list.noun");
        boolean goesOn = (sentence.role() == Sentence.Role.LIST_ITEM || list.declared())
                && stance.subject().isEmpty()
                && stance.attribution().speaker().isEmpty();
        return (noun || goesOn) && !list.lead().actors().isEmpty();
    }

    private Statement statement(ParsedSentence sentence, int index, Stance stance, Kind kind, Reference by) {
        Span quote = sentence.span(stance.quote());
        return new Statement(
                kind,
                by.actors(),
                kind == Kind.PROPOSAL ? others(quote, by.actors()) : List.of(),
                topics.classify(index, quote),
                content(sentence, stance),
                Evidence.of(document.source(), quote, codePoints),
                by.speaker(),
                stance.reason(),
                meeting);
    }

    /** Who is asked: the parties that a proposal names besides its own. */
    private List<PartyCode> others(Span quote, List<PartyCode> own) {
        return mentions.stream()
                .filter(mention -> quote.contains(mention.span()))
                .flatMap(mention -> mention.codes().stream())
                .filter(code -> !own.contains(code))
                .distinct()
                .sorted()
                .toList();
    }

    private Content content(ParsedSentence sentence, Stance stance) {
        List<Token> quote =
                sentence.tokens().subList(stance.quote().from(), stance.quote().to());
        return contents.read(quote, Optional.of(sentence.token(stance.action())), stance.negated());
    }
}
