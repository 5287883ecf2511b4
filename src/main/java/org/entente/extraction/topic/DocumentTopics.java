package org.entente.extraction.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.document.Span;
import org.entente.extraction.content.Purpose;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/**
 * What the statements of one document are about. Each term of the scheme votes for its topic with its weight; what
 * stands in a purpose clause, or only around the statement, votes with less.
 */
public final class DocumentTopics {
    /** What a statement is about when no term speaks. */
    private static final TopicCode FALLBACK = new TopicCode("partnership");

    private static final int MOST = 3;
    /** A further topic has to come this close to the first. */
    private static final double CLOSE = 0.55;

    private static final double WEIGHT_OF_PURPOSE = 0.5;
    /** Below this the statement's own words say too little, and its sentence is asked. */
    private static final double ENOUGH = 2;

    private static final double WEIGHT_OF_SENTENCE = 0.3;
    /** The votes that the document's main topics share out beforehand. */
    private static final double WEIGHT_OF_DOCUMENT = 3;

    private static final double SHARE_OF_MAIN_TOPIC = 0.2;

    private final AnnotatedDocument document;
    private final TermTree terms;
    private final Topics topics;
    private final Map<TopicCode, Double> beforehand;

    private DocumentTopics(
            AnnotatedDocument document, TermTree terms, Topics topics, Map<TopicCode, Double> beforehand) {
        this.document = document;
        this.terms = terms;
        this.topics = topics;
        this.beforehand = beforehand;
    }

    static DocumentTopics of(AnnotatedDocument document, TermTree terms, Topics topics) {
        Ballot ballot = new Ballot(topics);
        document.sentences().forEach(sentence -> ballot.count(sentence.tokens(), terms, 1));
        Map<TopicCode, Double> tops = ballot.tops();
        double all = tops.values().stream().mapToDouble(vote -> vote).sum();
        Map<TopicCode, Double> beforehand = new HashMap<>();
        tops.forEach((topic, vote) -> {
            if (vote > SHARE_OF_MAIN_TOPIC * all) {
                beforehand.put(topic, WEIGHT_OF_DOCUMENT * vote / all);
            }
        });
        return new DocumentTopics(document, terms, topics, Map.copyOf(beforehand));
    }

    /**
     * One to three topics, the weightiest first, no two below the same topic at the top.
     *
     * @param sentence index of the sentence in which the quote begins
     */
    public List<TopicCode> classify(int sentence, Span quote) {
        List<Token> inside = tokens(sentence, quote);
        Ballot ballot = new Ballot(topics);
        int purpose = Purpose.begin(inside);
        ballot.count(inside.subList(0, purpose), terms, 1);
        ballot.count(inside.subList(purpose, inside.size()), terms, WEIGHT_OF_PURPOSE);
        if (ballot.most() < ENOUGH) {
            ballot.count(document.sentences().get(sentence).tokens(), terms, WEIGHT_OF_SENTENCE);
        }
        beforehand.forEach(ballot::add);
        List<TopicCode> winners = ballot.winners(CLOSE, MOST);
        return winners.isEmpty() ? List.of(FALLBACK) : winners;
    }

    private List<Token> tokens(int first, Span quote) {
        return document.sentences().subList(first, document.sentences().size()).stream()
                .takeWhile(sentence -> sentence.span().start() < quote.end())
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> token.span().overlaps(quote))
                .toList();
    }
}
