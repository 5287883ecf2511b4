package org.entente.extraction.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.entente.document.Table.Row;
import org.entente.statement.PartyCode;

/**
 * Phrases around party names, from {@code phrases.tsv}.
 *
 * @param fixed phrases without a place for a name
 * @param framed phrases with one
 */
record Phrases(List<Name> fixed, List<Frame> framed) {
    private static final String FILE = "org/entente/extraction/party/phrases.tsv";

    /**
     * Words before or behind a name in which it does not mean a party: "Gulf of *".
     *
     * @param seatsOnly whether only capitals and seats lose their meaning in it
     */
    record Frame(List<Piece> before, List<Piece> behind, boolean seatsOnly) {

        /** Whether the text has the frame around the name that spans these pieces. */
        boolean holds(List<Piece> text, int from, int to, PartyMention.Form form) {
            if (seatsOnly && form != PartyMention.Form.CAPITAL) {
                return false;
            }
            return stands(before, text, from - before.size()) && stands(behind, text, to);
        }

        private static boolean stands(List<Piece> words, List<Piece> text, int from) {
            if (from < 0 || from + words.size() > text.size()) {
                return false;
            }
            for (int index = 0; index < words.size(); index++) {
                Piece found = text.get(from + index);
                Piece wanted = words.get(index);
                boolean same = wanted.isCapitalised()
                        ? found.text().equals(wanted.text())
                        : found.lower().equals(wanted.text());
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    static Phrases read() {
        List<Name> fixed = new ArrayList<>();
        List<Frame> framed = new ArrayList<>();
        for (Row row : Table.read(FILE).rows()) {
            String phrase = row.text("phrase");
            int star = phrase.indexOf('*');
            if (star < 0) {
                fixed.add(new Name(Piece.cut(phrase), codes(row), PartyMention.Form.GROUP, false));
            } else {
                boolean seatsOnly = phrase.startsWith("*seat", star);
                framed.add(new Frame(
                        Piece.cut(phrase.substring(0, star)),
                        Piece.cut(phrase.substring(star + (seatsOnly ? "*seat".length() : 1))),
                        seatsOnly));
            }
        }
        return new Phrases(List.copyOf(fixed), List.copyOf(framed));
    }

    private static List<PartyCode> codes(Row row) {
        return Stream.of(row.text("codes").split(" "))
                .filter(code -> !code.isEmpty())
                .map(PartyCode::new)
                .sorted()
                .toList();
    }
}
