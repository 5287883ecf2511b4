package org.entente.extraction.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.document.Span;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/**
 * Says what a statement is about. Each term of the scheme votes for its topic with its weight; what stands in a purpose
 * clause or only around the statement votes with less. Immutable; threads may share it.
 */
public final class TopicClassifier {
    /** What a statement is about when no term speaks. */
    private static final TopicCode FALLBACK = new TopicCode("partnership");

    private static final int MOST = 3;
    private static final double WEIGHT_OF_PURPOSE = 0.5;
    private static final double WEIGHT_OF_SENTENCE = 0.3;
    /** A further topic has to come this close to the first. */
    private static final double CLOSE = 0.6;
    /** Below this the statement's own words say too little. */
    private static final double ENOUGH = 2;

    private final Topics topics;
    private final TermTree terms;

    public TopicClassifier(Topics topics) {
        this.topics = topics;
        this.terms = TermTree.of(topics);
    }

    /**
     * One to three topics, the weightiest first, no two below the same topic at the top.
     *
     * @param sentence index of the sentence in which the quote begins
     */
    public List<TopicCode> classify(AnnotatedDocument document, int sentence, Span quote) {
        List<Token> inside = tokens(document, sentence, quote);
        Map<TopicCode, Double> votes = new HashMap<>();
        int purpose = Purpose.begin(inside);
        count(inside.subList(0, purpose), 1, votes);
        count(inside.subList(purpose, inside.size()), WEIGHT_OF_PURPOSE, votes);
        if (votes.values().stream().noneMatch(vote -> vote >= ENOUGH)) {
            count(document.sentences().get(sentence).tokens(), WEIGHT_OF_SENTENCE, votes);
        }
        return choose(votes);
    }

    private List<TopicCode> choose(Map<TopicCode, Double> votes) {
        Map<TopicCode, Double> tops = new HashMap<>();
        votes.forEach((topic, vote) -> tops.merge(topics.top(topic), vote, Double::sum));
        double most = tops.values().stream().mapToDouble(vote -> vote).max().orElse(0);
        if (most == 0) {
            return List.of(FALLBACK);
        }
        return tops.entrySet().stream()
                .filter(entry -> entry.getValue() >= CLOSE * most)
                .sorted(Map.Entry.<TopicCode, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> narrowest(entry.getKey(), entry.getValue(), votes))
                .toList();
    }

    /** The narrower topic that has more than half of the votes of its top, or the top. */
    private TopicCode narrowest(TopicCode top, double sum, Map<TopicCode, Double> votes) {
        return votes.entrySet().stream()
                .filter(entry -> topics.top(entry.getKey()).equals(top) && entry.getValue() > sum / 2)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(top);
    }

    private void count(List<Token> tokens, double factor, Map<TopicCode, Double> votes) {
        terms.hits(Word.of(tokens)).stream()
                .flatMap(hit -> hit.votes().stream())
                .distinct()
                .forEach(vote -> votes.merge(vote.topic(), factor * vote.weight(), Double::sum));
    }

    private static List<Token> tokens(AnnotatedDocument document, int first, Span quote) {
        return document.sentences().subList(first, document.sentences().size()).stream()
                .takeWhile(sentence -> sentence.span().start() < quote.end())
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> token.span().overlaps(quote))
                .toList();
    }
}
