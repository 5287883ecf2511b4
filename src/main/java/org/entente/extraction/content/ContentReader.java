package org.entente.extraction.content;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.DateFinder;
import org.entente.language.DatedWords;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Content;

/** Reads the content of a source's statements from the words of their quotes. */
public final class ContentReader {
    private static final Set<Tag> CONTENT_WORDS = Set.of(
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.ADJECTIVE,
            Tag.ADVERB,
            Tag.VERB_BASE,
            Tag.VERB_PRESENT,
            Tag.VERB_PAST,
            Tag.VERB_PARTICIPLE,
            Tag.VERB_ING);

    /** What follows a verb as its particle: "set up", "carry out". */
    private static final Set<String> VERB_PARTICLES = Set.of("up", "out", "down", "back", "over", "off");

    private final Source source;
    private final NavigableMap<Integer, List<PartyMention>> mentions;
    private final DateFinder dates;
    private final Units units;

    /**
     * A reader for one source.
     *
     * @param mentions the parties that the source names, anywhere
     */
    public ContentReader(Source source, List<PartyMention> mentions, Units units) {
        this.source = source;
        this.mentions = mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.span().start(), TreeMap::new, Collectors.toList()));
        this.units = units;
        dates = new DateFinder(source.published());
    }

    /**
     * Reads the content of a statement.
     *
     * @param quote its words
     * @param action the verb or noun of its action, if it has one
     * @param negated whether the action is denied or refused
     */
    public Content read(List<Token> quote, Optional<Token> action, boolean negated) {
        if (quote.isEmpty()) {
            return new Content("", List.of(), List.of(), List.of(), List.of(), List.of(), negated);
        }
        Span span = quote.get(0).span().cover(quote.get(quote.size() - 1).span());
        List<PartyMention> named = mentions.subMap(span.start(), span.end()).values().stream()
                .flatMap(List::stream)
                .filter(mention -> span.contains(mention.span()))
                .toList();
        List<DatedWords> dated = dates.find(source.text(), span);
        List<Token> undated = quote.stream()
                .filter(token -> dated.stream().noneMatch(date -> date.span().contains(token.span())))
                .toList();
        String verb =
                action.map(token -> token.lemma() + particle(token, quote)).orElse("");
        List<Token> unnamed = undated.stream()
                .filter(token -> named.stream().noneMatch(m -> m.span().contains(token.span())))
                .toList();
        int purpose = Purpose.begin(unnamed);
        return new Content(
                verb,
                terms(unnamed.subList(0, purpose), action, verb),
                terms(unnamed.subList(purpose, unnamed.size()), action, verb),
                named.stream()
                        .flatMap(mention -> mention.codes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Amounts.in(undated, units),
                Stream.concat(
                                dated.stream().map(date -> date.date().iso()).filter(iso -> !iso.isEmpty()),
                                Years.in(undated).stream())
                        .distinct()
                        .toList(),
                negated);
    }

    private static List<String> terms(List<Token> tokens, Optional<Token> action, String verb) {
        return tokens.stream()
                .filter(token -> CONTENT_WORDS.contains(token.tag()))
                .map(token -> action.filter(token::equals).isPresent() ? verb : token.lemma())
                .toList();
    }

    private static String particle(Token verb, List<Token> quote) {
        int next = quote.indexOf(verb) + 1;
        String word = next > 0 && next < quote.size() ? quote.get(next).lower() : "";
        return VERB_PARTICLES.contains(word) ? " " + word : "";
    }
}
