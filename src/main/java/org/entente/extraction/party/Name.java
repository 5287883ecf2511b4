package org.entente.extraction.party;

import java.util.List;
import org.entente.statement.PartyCode;

/**
 * One way of naming parties.
 *
 * @param pieces its words, in the case that they are written in
 * @param codes the parties that it means; empty for a phrase that holds a party's name and does not mean it
 * @param shared whether persons and other places bear it too
 */
record Name(List<Piece> pieces, List<PartyCode> codes, PartyMention.Form form, boolean shared) {

    /**
     * Whether a text writes it so: abbreviations in the same capitals, other words with a capital where the name has
     * one.
     */
    boolean isWritten(List<Piece> text, int from) {
        for (int index = 0; index < pieces.size(); index++) {
            String wanted = pieces.get(index).text();
            Piece found = text.get(from + index);
            if (isAbbreviation(wanted)
                    ? !found.text().equals(wanted)
                    : isCapitalised(wanted) && !found.isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    boolean isAbbreviation() {
        return pieces.stream().allMatch(piece -> isAbbreviation(piece.text()));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Two capitals, or one that stands alone ("U" of "U.S."). */
    private static boolean isAbbreviation(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 1 || (capitals == 1 && word.length() == 1);
    }
}
