package org.entente.extraction.meeting;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Table;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** The words that titles and names are made of: {@code offices.tsv} and {@code name-words.tsv}. */
final class Offices {
    private final Map<String, Office> offices = new HashMap<>();
    /** Number of words of the longest office that begins with a word: most words begin none. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Map<String, Set<Use>> uses = new HashMap<>();

    private final Set<String> names;

    /** @param holders whose names are names although their words mean something else ("John Major") */
    Offices(OfficeHolders holders) {
        names = holders.fullNames();
        List<Table.Row> rows =
                Table.read("org/entente/extraction/meeting/offices.tsv").rows();
        Set<String> all = rows.stream().map(row -> row.text("office")).collect(Collectors.toSet());
        for (Table.Row row : rows) {
            String words = row.text("office");
            boolean plural = words.endsWith("s") && all.contains(words.substring(0, words.length() - 1));
            Person.Rank rank = Person.Rank.valueOf(row.text("rank").toUpperCase(Locale.ROOT));
            List<PartyCode> party =
                    row.list("party").stream().map(PartyCode::new).toList();
            List<String> parts = List.of(words.split(" ", -1));
            offices.put(words, new Office(parts.size(), plural, rank, party));
            longest.merge(parts.get(0), parts.size(), Math::max);
        }
        for (Table.Row row :
                Table.read("org/entente/extraction/meeting/name-words.tsv").rows()) {
            uses.computeIfAbsent(row.text("word"), word -> EnumSet.noneOf(Use.class))
                    .add(Use.valueOf(row.text("use").toUpperCase(Locale.ROOT)));
        }
    }

    /** The longest office whose words begin at a token. */
    Optional<Office> at(List<Token> tokens, int from) {
        int most = longest.getOrDefault(tokens.get(from).lower(), 0);
        for (int length = Math.min(most, tokens.size() - from); length > 0; length--) {
            String words = tokens.subList(from, from + length).stream()
                    .map(Token::lower)
                    .collect(Collectors.joining(" "));
            if (offices.containsKey(words)) {
                return Optional.of(offices.get(words));
            }
        }
        return Optional.empty();
    }

    /** Whether two words are the first name and the surname of somebody whom everybody knows. */
    boolean areName(Token first, Token second) {
        return names.contains(first.lower() + " " + second.lower());
    }

    boolean has(Use use, Token token) {
        return uses.getOrDefault(token.lower(), Set.of()).contains(use);
    }

    /**
     * An office of the list.
     *
     * @param length its number of words
     * @param party whose office it is by default; empty or one
     */
    record Office(int length, boolean plural, Person.Rank rank, List<PartyCode> party) {}

    /** What a word does inside a title or a name. */
    enum Use {
        MODIFIER,
        PORTFOLIO,
        HONORIFIC,
        PARTICLE,
        NEVER
    }
}
