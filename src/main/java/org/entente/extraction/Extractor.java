package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.clause.ClauseParser;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.force.ForceLexicon;
import org.entente.extraction.party.PartyFinder;
import org.entente.extraction.party.PartyMention;
import org.entente.extraction.stance.Stance;
import org.entente.extraction.stance.StanceReader;
import org.entente.extraction.topic.DocumentTopics;
import org.entente.extraction.topic.TopicClassifier;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.language.Sentence;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/** All that rules find in one source: meetings, people and statements. Immutable; threads may share it. */
public final class Extractor {
    private final Annotator annotator = new Annotator();
    private final PartyFinder parties;
    private final TopicClassifier topics;
    private final ClauseParser clauses = new ClauseParser();
    private final StanceReader stances = new StanceReader(ForceLexicon.read());

    public Extractor(Parties parties, Topics topics) {
        this.parties = new PartyFinder(parties);
        this.topics = new TopicClassifier(topics);
    }

    public Extraction extract(Source source) {
        AnnotatedDocument document = annotator.annotate(source);
        List<PartyMention> mentions = parties.find(document);
        var actors = new Actors(document, mentions);
        var voices = new VoiceTracker(document);
        DocumentTopics about = topics.read(document);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (sentence.role() == Sentence.Role.HEADING) {
                continue;
            }
            ParsedSentence parsed = clauses.parse(sentence);
            List<Stance> found = stances.read(parsed, voices.before(sentence));
            for (Stance stance : voices.announcesList(sentence) ? List.<Stance>of() : found) {
                List<PartyCode> codes = new ActorChoice(actors, parsed).of(stance);
                if (!codes.isEmpty()) {
                    statements.add(
                            statement(source, about.classify(i, parsed.span(stance.quote())), parsed, stance, codes));
                }
            }
            voices.after(sentence, found);
        }
        return new Extraction(source, List.of(), List.of(), statements);
    }

    private Statement statement(
            Source source, List<TopicCode> topics, ParsedSentence parsed, Stance stance, List<PartyCode> codes) {
        Span quote = parsed.span(stance.quote());
        return new Statement(
                stance.kind(),
                codes,
                List.of(),
                topics,
                new Content("", List.of(), List.of(), List.of(), List.of(), stance.negated()),
                Evidence.of(source, quote),
                "",
                stance.reason(),
                -1);
    }
}
