package org.entente.site.page;

import java.util.List;
import java.util.Locale;

/** How a source, or most of them, puts a claim: a kind of statement, or silence. */
enum Force {
    COMMITMENT,
    PROPOSAL,
    POSITION,
    SILENT;

    /** The kinds, without silence. */
    static final List<Force> SPOKEN = List.of(COMMITMENT, PROPOSAL, POSITION);

    /** The force of a kind as it is published. */
    static Force named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The name of the class in style sheets, and the end of the message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
