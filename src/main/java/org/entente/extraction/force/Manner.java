package org.entente.extraction.force;

import java.util.Set;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.QuotationMark;

/**
 * How and where something is said, where that stands between the verb and what is said: "condemned in the strongest terms
 * the raid", "condemned in a statement the raid".
 */
final class Manner {
    private static final Set<String> OPENERS = Set.of("in", "with");
    private static final Set<String> NOUNS = Set.of(
            "term",
            "concern",
            "satisfaction",
            "appreciation",
            "regret",
            "interest",
            "pleasure",
            "dismay",
            "alarm",
            "full",
            "particular",
            "principle",
            "general",
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "resolution",
            "letter",
            "message",
            "speech");
    private static final int LONGEST = 8;

    private Manner() {}

    /** Where the words after it begin; the given place where there is none. */
    static int after(ParsedSentence sentence, int start) {
        boolean asWell = start + 2 < sentence.tokens().size()
                && sentence.token(start).lower().equals("as")
                && sentence.token(start + 1).lower().equals("well");
        if (asWell) {
            return start + 2;
        }
        if (start >= sentence.tokens().size()
                || !OPENERS.contains(sentence.token(start).lower())) {
            return start;
        }
        int limit = Math.min(sentence.tokens().size(), start + LONGEST);
        for (int i = start + 1; i < limit; i++) {
            if (NOUNS.contains(sentence.token(i).lemma())) {
                return i + 1 < limit && isMark(sentence.token(i + 1).text()) ? i + 2 : i + 1;
            }
            if (!FrameMatch.ATTRIBUTES.contains(sentence.token(i).tag())) {
                return start;
            }
        }
        return start;
    }

    private static boolean isMark(String text) {
        return text.equals(",") || QuotationMark.mayClose(text);
    }
}
