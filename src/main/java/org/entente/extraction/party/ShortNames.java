package org.entente.extraction.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.entente.document.Table.Row;
import org.entente.extraction.party.PartyMention.Form;
import org.entente.statement.PartyCode;

/**
 * Names that several parties share, from {@code short-names.tsv}: "the Community" is the one that the text also calls by
 * its full name.
 *
 * @param byName the rows by the words that they are about, in lower case
 */
record ShortNames(Map<String, ShortName> byName) {
    private static final String FILE = "org/entente/extraction/party/short-names.tsv";

    /** Words with a capital behind a short name that do not make it a longer one: "the Commonwealth Ministers". */
    private static final Set<String> PEOPLE = Set.of(
            "member",
            "members",
            "state",
            "states",
            "heads",
            "leaders",
            "ministers",
            "minister",
            "foreign",
            "finance",
            "health",
            "trade",
            "summit",
            "governments",
            "secretary",
            "delegation",
            "delegations");

    static ShortNames read() {
        return new ShortNames(Table.read(FILE).rows().stream()
                .map(ShortNames::shortName)
                .collect(Collectors.toUnmodifiableMap(ShortName::key, Function.identity())));
    }

    private static ShortName shortName(Row row) {
        return new ShortName(
                row.text("name"),
                row.list("parties").stream().map(PartyCode::new).toList(),
                row.list("else").stream().map(PartyCode::new).findFirst(),
                row.text("from").isEmpty() ? 0 : Integer.parseInt(row.text("from")),
                row.text("until").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.text("until")));
    }

    /** What the tree of all names is to know of them. */
    Stream<Name> names() {
        return byName.values().stream()
                .map(name -> new Name(Piece.cut(name.words()), name.parties(), Form.SHORT, false));
    }

    /** Whether the word behind it makes it the beginning of a longer one ("the Commonwealth Games", "the Union of"). */
    static boolean goesOn(List<Piece> pieces, int behind) {
        if (behind >= pieces.size() || !pieces.get(behind).isCapitalised()) {
            return behind < pieces.size() && pieces.get(behind).text().equals("of");
        }
        boolean adjacent = pieces.get(behind - 1).span().end() + 1
                == pieces.get(behind).span().start();
        return adjacent && !PEOPLE.contains(pieces.get(behind).lower());
    }

    /**
     * All mentions with the party that each short name means; those that mean none are left out.
     *
     * @param year the year of the text; the greatest number where it is not known
     */
    List<PartyMention> told(List<PartyMention> mentions, String text, int year) {
        if (mentions.stream().noneMatch(mention -> mention.form() == Form.SHORT)) {
            return mentions;
        }
        Set<PartyCode> named = mentions.stream()
                .filter(mention -> mention.form() == Form.NAME || mention.form() == Form.GROUP)
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toSet());
        return mentions.stream()
                .flatMap(mention ->
                        mention.form() == Form.SHORT ? told(mention, text, named, year).stream() : Stream.of(mention))
                .toList();
    }

    private Optional<PartyMention> told(PartyMention mention, String text, Set<PartyCode> named, int year) {
        return Optional.ofNullable(byName.get(ShortName.key(mention.span().of(text))))
                .flatMap(name -> name.meant(named, year))
                .map(code -> new PartyMention(mention.span(), List.of(code), Form.NAME));
    }

    /**
     * One row of the table.
     *
     * @param otherwise the party that is meant where the text names none of the parties
     */
    record ShortName(String words, List<PartyCode> parties, Optional<PartyCode> otherwise, int from, int until) {

        String key() {
            return key(words);
        }

        static String key(String words) {
            return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }

        /** The one of its parties that a text of some year names, or else the usual one; none of several. */
        Optional<PartyCode> meant(Set<PartyCode> named, int year) {
            List<PartyCode> possible =
                    wasUsed(year) ? parties.stream().filter(named::contains).toList() : List.of();
            return possible.isEmpty()
                    ? otherwise
                    : possible.stream().filter(party -> possible.size() == 1).findFirst();
        }

        private boolean wasUsed(int year) {
            return year == Integer.MAX_VALUE || (from <= year && year <= until);
        }
    }
}
