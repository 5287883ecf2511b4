package org.entente.extraction.clause;

/**
 * A verb group in its sentence.
 *
 * @param index its number in the sentence, from 0
 * @param subject the words of its subject; empty where it has none of its own
 * @param governor the number of the clause that it hangs on, -1 for a main clause
 * @param connector position of the first word that joins it to what stands before (comma, "and", "that"); the subject or
 *     verb where nothing joins it
 */
public record Clause(int index, VerbGroup verb, TokenRange subject, Relation relation, int governor, int connector) {

    /** How a clause hangs on another. */
    public enum Relation {
        MAIN,
        /** Joined to its governor by "and", "or" or a comma, under the same marker. */
        COORDINATE,
        /** What is said, agreed or believed: a that-clause, with or without "that". */
        CONTENT,
        /** An infinitive after a verb, noun or adjective; also a purpose. */
        INFINITIVE,
        /** An -ing form as object or after a preposition. */
        GERUND,
        /** An -ing form after a comma that adds something: ", noting that". */
        PARTICIPIAL,
        /** "countries that wish", "measures taken by". */
        RELATIVE,
        /** ", which" and other clauses that could be left out. */
        ASIDE,
        /** while, if, because. */
        ADVERBIAL,
        /** A purpose or circumstance in front of the main clause. */
        FRONT,
        /** ", he said": tells afterwards whose words they are. */
        REPORT
    }

    /** Where its own words begin: the subject, else the verb. */
    public int start() {
        return subject.isEmpty() || subject.from() > verb.start() ? verb.start() : subject.from();
    }
}
