package org.entente.language;

/**
 * Parts of speech: the universal tags, with the verb's forms kept apart because the rules live on them.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum Tag {
    NOUN,
    PROPER_NOUN,
    PRONOUN,
    DETERMINER,
    ADJECTIVE,
    ADVERB,
    NUMERAL,
    /** Base form: "create", also after "to" and a modal. */
    VERB_BASE,
    /** Finite present: "agrees", "support". */
    VERB_PRESENT,
    /** Finite past: "agreed". */
    VERB_PAST,
    /** Past participle: "been agreed". */
    VERB_PARTICIPLE,
    /** "creating", as participle or gerund. */
    VERB_ING,
    /** be, have, do as helpers. */
    AUXILIARY,
    /** will, shall, should, would, must, may, can. */
    MODAL,
    /** The "to" of an infinitive, "not", the possessive 's. */
    PARTICLE,
    ADPOSITION,
    /** and, or, but. */
    COORDINATOR,
    /** that, because, while, if. */
    SUBORDINATOR,
    PUNCTUATION,
    SYMBOL,
    OTHER
}
