package org.entente.extraction.clause;

import java.util.List;
import java.util.Set;
import org.entente.language.DayWords;
import org.entente.language.QuotationMark;
import org.entente.language.Tag;
import org.entente.language.Token;

/** The tokens of a sentence, asked for at any place: outside they are nothing. */
record Words(List<Token> tokens) {
    private static final Set<String> DASHES = Set.of("--", "–", "—", "-");

    int size() {
        return tokens.size();
    }

    Tag tag(int at) {
        return isInside(at) ? tokens.get(at).tag() : Tag.OTHER;
    }

    String text(int at) {
        return isInside(at) ? tokens.get(at).text() : "";
    }

    String lower(int at) {
        return isInside(at) ? tokens.get(at).lower() : "";
    }

    String lemma(int at) {
        return isInside(at) ? tokens.get(at).lemma() : "";
    }

    boolean isThirdPerson(int at) {
        return isInside(at) && tokens.get(at).isThirdPerson();
    }

    boolean isName(int at) {
        return tag(at) == Tag.PROPER_NOUN;
    }

    boolean isComma(int at) {
        return text(at).equals(",");
    }

    boolean isSemicolon(int at) {
        return text(at).equals(";");
    }

    boolean isDash(int at) {
        return DASHES.contains(text(at));
    }

    boolean isQuote(int at) {
        return isInside(at) && QuotationMark.is(text(at));
    }

    boolean isDay(int at) {
        return isInside(at) && DayWords.has(tokens.get(at));
    }

    /** The first of the marks and joining words right before a place. */
    int connector(int at) {
        int from = at;
        while (from > 0 && (tag(from - 1) == Tag.COORDINATOR || isComma(from - 1) || isSemicolon(from - 1))) {
            from--;
        }
        return from;
    }

    boolean hasCommaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(int at) {
        return at >= 0 && at < tokens.size();
    }
}
