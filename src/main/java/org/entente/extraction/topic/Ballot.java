package org.entente.extraction.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Token;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/** The votes of terms for topics. A ballot is filled and read within one method; nobody shares it. */
final class Ballot {
    private final Topics topics;
    private final Map<TopicCode, Double> votes = new HashMap<>();

    Ballot(Topics topics) {
        this.topics = topics;
    }

    /** Each term of these words votes once for its topics, with its weight; what speaks for nothing does not vote. */
    void count(List<Token> tokens, TermTree terms) {
        terms.hits(Word.of(tokens)).stream()
                .flatMap(hit -> hit.votes().stream())
                .filter(vote -> vote.weight() > 0)
                .distinct()
                .forEach(vote -> add(vote.topic(), vote.weight()));
    }

    /** Adds another ballot's votes. */
    void add(Map<TopicCode, Double> others, double factor) {
        others.forEach((topic, vote) -> add(topic, factor * vote));
    }

    private void add(TopicCode topic, double weight) {
        votes.merge(topic, weight, Double::sum);
    }

    /** Gives the votes of a topic another weight. */
    void weigh(TopicCode topic, double weight) {
        votes.computeIfPresent(topic, (same, vote) -> weight * vote);
    }

    /** The part of all votes that each topic at the top has. */
    Map<TopicCode, Double> shares() {
        Map<TopicCode, Double> shares = tops();
        double all = shares.values().stream().mapToDouble(vote -> vote).sum();
        shares.replaceAll((topic, vote) -> vote / all);
        return shares;
    }

    /** The votes of each topic at the top with those below it. */
    Map<TopicCode, Double> tops() {
        Map<TopicCode, Double> tops = new HashMap<>();
        votes.forEach((topic, vote) -> tops.merge(topics.top(topic), vote, Double::sum));
        return tops;
    }

    /**
     * The topics at the top that come close to the first, the weightiest first.
     *
     * @param close the part of the first one's votes that a further topic needs
     * @param least the votes that a further topic needs, however few the first one has
     */
    List<TopicCode> winners(double close, double least, int most) {
        Map<TopicCode, Double> tops = tops();
        double first = tops.values().stream().mapToDouble(vote -> vote).max().orElse(0);
        double needed = Math.min(first, Math.max(close * first, least));
        return tops.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getValue() >= needed)
                .sorted(Map.Entry.<TopicCode, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The narrower topic that has more than half of the votes of its top, or the top. */
    TopicCode narrowest(TopicCode top) {
        double sum = tops().getOrDefault(top, 0.0);
        return votes.entrySet().stream()
                .filter(entry -> topics.top(entry.getKey()).equals(top) && entry.getValue() > sum / 2)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(top);
    }
}
