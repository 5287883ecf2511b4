package org.entente.extraction.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.document.Table;
import org.entente.document.Table.Row;
import org.entente.language.Token;

/** What the words of {@code nouns.tsv} mean. */
enum Noun {
    EVERYONE,
    OFFICE,
    BODY,
    HE,
    THEY,
    IT,
    WE,
    WITNESS,
    DOCUMENT,
    OUTSIDER,
    RIVAL;

    /** The meanings of each word, by its base form. */
    record Register(Map<String, Set<Noun>> meanings) {

        static Register read() {
            Map<String, Set<Noun>> meanings = new HashMap<>();
            for (Row row : Table.read("org/entente/extraction/actor/nouns.tsv").rows()) {
                meanings.computeIfAbsent(row.text("word"), word -> EnumSet.noneOf(Noun.class))
                        .add(valueOf(row.text("means").toUpperCase(Locale.ROOT)));
            }
            return new Register(Map.copyOf(meanings));
        }

        boolean meansAny(Token token, Set<Noun> nouns) {
            return nouns.stream().anyMatch(noun -> means(token, noun));
        }

        boolean means(Token token, Noun noun) {
            return meanings.getOrDefault(token.lemma(), Set.of()).contains(noun)
                    || meanings.getOrDefault(token.lower(), Set.of()).contains(noun);
        }
    }
}
