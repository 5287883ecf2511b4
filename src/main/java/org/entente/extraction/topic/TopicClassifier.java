package org.entente.extraction.topic;

import org.entente.language.AnnotatedDocument;
import org.entente.statement.Topics;

/** Says what statements are about. Immutable; threads may share it. */
public final class TopicClassifier {
    private final Topics topics;
    private final TermTree terms;

    public TopicClassifier(Topics topics) {
        this.topics = topics;
        this.terms = TermTree.of(topics);
    }

    /** Reads a document as a whole, since what it is about colours each of its statements. */
    public DocumentTopics read(AnnotatedDocument document) {
        return DocumentTopics.of(document, terms, topics);
    }
}
