package org.entente.site.search;

/** The fields of the index. */
final class Field {
    /** Kept to be shown. */
    static final String IRI = "iri";

    static final String WHAT = "what";
    static final String LABEL = "label";
    static final String KIND = "kind";
    static final String DETAIL = "detail";
    static final String DATE = "date";
    static final String QUOTE = "quote";

    /** Words of the names. */
    static final String NAMES = "names";

    /** Each name as one word, for what begins with what was typed. */
    static final String START = "start";

    /** All words: names, quotes, offices, texts. */
    static final String WORDS = "words";

    /** The same words without their endings. */
    static final String STEMS = "stems";

    /** How many claims speak of the thing, as a feature. */
    static final String WEIGHT = "weight";

    static final String FEATURES = "features";

    private Field() {}
}
