package org.entente.extraction.topic;

import java.util.List;
import java.util.Map;
import org.entente.document.Span;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/**
 * What the statements of one document are about. Each term of the scheme votes for its topic with its weight; what
 * stands around the statement, and what the document is about as a whole, votes with less.
 */
public final class DocumentTopics {
    /** What a statement is about when no term speaks. */
    private static final TopicCode FALLBACK = new TopicCode("partnership");
    /** Nearly every statement has words of partnership. */
    private static final double WEIGHT_OF_FALLBACK = 0.75;

    private static final int MOST = 3;
    /** A further topic has to come this close to the first. */
    private static final double CLOSE = 0.55;
    /** The same where the statement's own words say nothing. */
    private static final double CLOSE_BY_CONTEXT = 0.5;
    /** However often a statement repeats a topic, it has this many votes. */
    private static final double OWN_AT_MOST = 4;
    /** What stands around a statement counts in full only where its own words say nothing. */
    private static final double SHARE_OF_CONTEXT = 0.4;

    private static final double WEIGHT_OF_SENTENCE = 0.4;
    private static final double WEIGHT_OF_HEADING = 0.45;
    /** A heading speaks for so many sentences. */
    private static final int REACH_OF_HEADING = 16;
    /** The weight of the sentence before; each one further back has half of it. */
    private static final double WEIGHT_OF_SENTENCE_BEFORE = 0.23;

    private static final int SENTENCES_BEFORE = 2;
    /** The votes that the document's main topics share out. */
    private static final double WEIGHT_OF_DOCUMENT = 5;

    private static final double SHARE_OF_MAIN_TOPIC = 0.075;

    private final AnnotatedDocument document;
    private final TermTree terms;
    private final Topics topics;
    private final List<Map<TopicCode, Double>> ofSentences;
    private final Map<TopicCode, Double> ofDocument;

    private DocumentTopics(
            AnnotatedDocument document,
            TermTree terms,
            Topics topics,
            List<Map<TopicCode, Double>> ofSentences,
            Map<TopicCode, Double> ofDocument) {
        this.document = document;
        this.terms = terms;
        this.topics = topics;
        this.ofSentences = ofSentences;
        this.ofDocument = ofDocument;
    }

    static DocumentTopics of(AnnotatedDocument document, TermTree terms, Topics topics) {
        List<Map<TopicCode, Double>> sentences = document.sentences().stream()
                .map(sentence -> votes(sentence.tokens(), terms, topics).tops())
                .toList();
        Ballot ballot = new Ballot(topics);
        sentences.forEach(votes -> ballot.add(votes, 1));
        Map<TopicCode, Double> main = ballot.shares();
        main.values().removeIf(share -> share <= SHARE_OF_MAIN_TOPIC);
        main.replaceAll((topic, share) -> WEIGHT_OF_DOCUMENT * share);
        return new DocumentTopics(document, terms, topics, sentences, Map.copyOf(main));
    }

    private static Ballot votes(List<Token> tokens, TermTree terms, Topics topics) {
        Ballot ballot = new Ballot(topics);
        ballot.count(tokens, terms);
        return ballot;
    }

    /**
     * One to three topics, the weightiest first, no two below the same topic at the top.
     *
     * @param sentence index of the sentence in which the quote begins
     */
    public List<TopicCode> classify(int sentence, Span quote) {
        Ballot own = votes(tokens(sentence, quote), terms, topics);
        own.weigh(FALLBACK, WEIGHT_OF_FALLBACK);
        Map<TopicCode, Double> tops = own.tops();
        boolean speaks = !tops.isEmpty();
        tops.replaceAll((topic, votes) -> Math.min(votes, OWN_AT_MOST));
        Ballot ballot = new Ballot(topics);
        ballot.add(around(sentence), speaks ? SHARE_OF_CONTEXT : 1);
        ballot.add(ofDocument, 1);
        ballot.weigh(FALLBACK, WEIGHT_OF_FALLBACK);
        ballot.add(tops, 1);
        List<TopicCode> winners = ballot.winners(speaks ? CLOSE : CLOSE_BY_CONTEXT, MOST);
        return winners.isEmpty()
                ? List.of(FALLBACK)
                : winners.stream().map(own::narrowest).toList();
    }

    /** The votes of the sentence that the statement stands in, those before it and the heading above. */
    private Map<TopicCode, Double> around(int sentence) {
        Ballot ballot = new Ballot(topics);
        ballot.add(ofSentences.get(sentence), WEIGHT_OF_SENTENCE);
        double weight = WEIGHT_OF_SENTENCE_BEFORE;
        for (int i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_BEFORE); i--) {
            ballot.add(ofSentences.get(i), weight);
            weight /= 2;
        }
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH_OF_HEADING); i--) {
            if (document.sentences().get(i).role() == Sentence.Role.HEADING) {
                ballot.add(ofSentences.get(i), WEIGHT_OF_HEADING);
                break;
            }
        }
        return ballot.tops();
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
