package org.entente.statement;

import java.io.Serializable;
import java.util.List;

/**
 * A concept of the topic scheme.
 *
 * @param broader the topic above it; none at the top, else one
 * @param eurovoc numbers of the EuroVoc concepts that match closely
 * @param terms the words that speak for it
 */
public record Topic(
        TopicCode code,
        List<TopicCode> broader,
        String label,
        String definition,
        List<String> eurovoc,
        List<Term> terms)
        implements Serializable {

    public Topic {
        broader = List.copyOf(broader);
        eurovoc = List.copyOf(eurovoc);
        terms = List.copyOf(terms);
    }

    /**
     * A word or phrase.
     *
     * @param words base forms, parted by blanks; abbreviations in capitals
     * @param weight how much it says, from 0 (nothing) to 4 (decides)
     */
    public record Term(String words, int weight) implements Serializable {}
}
