package org.entente.extraction.topic;

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
 * What the statements of one document are about. Each term of the scheme votes for its topic with its weight; what
 * stands around the statement, and what the document is about as a whole, votes with less.
 */
public final class DocumentTopics {
    /** What a statement is about when no term speaks. */
    private static final TopicCode FALLBACK = new TopicCode("partnership");
    /** Nearly every statement has words of partnership: they count in full only where no other word speaks. */
    private static final double WEIGHT_OF_FALLBACK = 0.75;

    private static final int MOST = 3;
    /** A further topic has to come this close to the first. */
    private static final double CLOSE = 0.55;
    /** The same where the statement's own words say nothing. */
    private static final double CLOSE_BY_CONTEXT = 0.5;
    /** A further topic needs so many votes: a weak term alone names none. */
    private static final double LEAST_OF_FURTHER = 1.0;
    /** However often a statement repeats a topic, it has this many votes. */
    private static final double OWN_AT_MOST = 4;
    /** With so many votes a statement speaks for itself. */
    private static final double ENOUGH_OF_ITS_OWN = 3;
    /** What stands around a statement counts the less the more its own words say, but always this much. */
    private static final double LEAST_OF_CONTEXT = 0.1;

    private static final double WEIGHT_OF_SENTENCE = 0.4;
    private static final double WEIGHT_OF_SENTENCE_BEFORE = 0.23;
    private static final double WEIGHT_OF_PARAGRAPH = 0.05;
    private static final double WEIGHT_OF_HEADING = 0.45;
    /** A heading speaks for so many sentences. */
    private static final int REACH_OF_HEADING = 16;
    /** The votes that the document's main topics share out. */
    private static final double WEIGHT_OF_DOCUMENT = 5;

    private static final double SHARE_OF_MAIN_TOPIC = 0.1;

    private final AnnotatedDocument document;
    private final TermTree terms;
    private final Topics topics;
    private final List<Map<TopicCode, Double>> ofSentences;
    private final Map<Integer, Map<TopicCode, Double>> ofParagraphs;
    private final Map<TopicCode, Double> ofDocument;

    private DocumentTopics(
            AnnotatedDocument document,
            TermTree terms,
            Topics topics,
            List<Map<TopicCode, Double>> ofSentences,
            Map<Integer, Map<TopicCode, Double>> ofParagraphs,
            Map<TopicCode, Double> ofDocument) {
        this.document = document;
        this.terms = terms;
        this.topics = topics;
        this.ofSentences = ofSentences;
        this.ofParagraphs = ofParagraphs;
        this.ofDocument = ofDocument;
    }

    static DocumentTopics of(AnnotatedDocument document, TermTree terms, Topics topics) {
        List<Map<TopicCode, Double>> sentences = document.sentences().stream()
                .map(sentence -> votes(sentence.tokens(), terms, topics).tops())
                .toList();
        return new DocumentTopics(
                document, terms, topics, sentences, ofParagraphs(document, sentences), main(sentences, topics));
    }

    /** What the document as a whole is about; topics that it only touches upon are left out. */
    private static Map<TopicCode, Double> main(List<Map<TopicCode, Double>> sentences, Topics topics) {
        Ballot ballot = new Ballot(topics);
        sentences.forEach(votes -> ballot.add(votes, 1));
        Map<TopicCode, Double> main = ballot.shares();
        main.values().removeIf(share -> share <= SHARE_OF_MAIN_TOPIC);
        main.replaceAll((topic, share) -> WEIGHT_OF_DOCUMENT * share);
        return Map.copyOf(main);
    }

    private static Map<Integer, Map<TopicCode, Double>> ofParagraphs(
            AnnotatedDocument document, List<Map<TopicCode, Double>> sentences) {
        Map<Integer, Map<TopicCode, Double>> paragraphs = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Map<TopicCode, Double> paragraph =
                    paragraphs.computeIfAbsent(document.sentences().get(i).paragraph(), absent -> new HashMap<>());
            sentences.get(i).forEach((topic, vote) -> paragraph.merge(topic, vote, Double::sum));
        }
        return Map.copyOf(paragraphs);
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
        Map<TopicCode, Double> tops = ofItsOwn(own);
        double said = tops.values().stream().mapToDouble(votes -> votes).sum();
        Ballot ballot = new Ballot(topics);
        ballot.add(around(sentence), Math.max(LEAST_OF_CONTEXT, 1 - (1 - LEAST_OF_CONTEXT) * said / ENOUGH_OF_ITS_OWN));
        ballot.add(ofDocument, 1);
        ballot.weigh(FALLBACK, WEIGHT_OF_FALLBACK);
        ballot.add(tops, 1);
        List<TopicCode> winners = ballot.winners(tops.isEmpty() ? CLOSE_BY_CONTEXT : CLOSE, LEAST_OF_FURTHER, MOST);
        return winners.isEmpty()
                ? List.of(FALLBACK)
                : winners.stream().map(own::narrowest).toList();
    }

    private static Map<TopicCode, Double> ofItsOwn(Ballot own) {
        if (own.tops().size() > 1) {
            own.weigh(FALLBACK, WEIGHT_OF_FALLBACK);
        }
        Map<TopicCode, Double> tops = own.tops();
        tops.replaceAll((topic, votes) -> Math.min(votes, OWN_AT_MOST));
        return tops;
    }

    /** The votes of the sentence that the statement stands in, the one before, its paragraph and the heading above. */
    private Map<TopicCode, Double> around(int sentence) {
        Ballot ballot = new Ballot(topics);
        ballot.add(ofSentences.get(sentence), WEIGHT_OF_SENTENCE);
        int paragraph = document.sentences().get(sentence).paragraph();
        ballot.add(ofParagraphs.getOrDefault(paragraph, Map.of()), WEIGHT_OF_PARAGRAPH);
        if (sentence > 0) {
            ballot.add(ofSentences.get(sentence - 1), WEIGHT_OF_SENTENCE_BEFORE);
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
