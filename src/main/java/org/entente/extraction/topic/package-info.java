/**
 * What a statement is about: one to three topics, by the terms of the topic scheme and their weight.
 *
 * <p>Entered by {@link org.entente.extraction.topic.TopicClassifier}. The terms stand in {@code ontology/topics.tsv}.
 */
package org.entente.extraction.topic;
