package org.entente.extraction.clause;

/**
 * A verb with its helpers and adverbs.
 *
 * @param range from the first helper or adverb to the main verb
 * @param head position of the main verb; of the last helper where there is none ("is", "has")
 * @param lemma base form of the main verb
 * @param modal base form of the modal ("will"), or empty
 * @param subject the subject where it stands inside ("nor <u>does it affect</u>"), else empty
 */
public record VerbGroup(
        TokenRange range,
        int head,
        String lemma,
        Form form,
        String modal,
        boolean past,
        boolean perfect,
        boolean progressive,
        boolean passive,
        boolean negated,
        TokenRange subject) {

    /** What the group can be in its clause. */
    public enum Form {
        FINITE,
        /** "to create". */
        INFINITIVE,
        /** "create" after a helper verb, in a list or as a request. */
        BARE,
        /** "creating". */
        ING,
        /** "created" without a helper. */
        PARTICIPLE
    }

    int start() {
        return range.from();
    }

    int end() {
        return range.to();
    }
}
