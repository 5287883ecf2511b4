package org.entente.extraction.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Content;

/** Reads the content of a statement from the words of its quote. Immutable; threads may share it. */
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

    private final Amounts amounts = new Amounts();

    /**
     * Reads the content.
     *
     * @param quote the words of the statement
     * @param action the verb or noun of its action, if it has one
     * @param mentions the parties that the text names, here and elsewhere
     * @param negated whether the action is denied or refused
     */
    public Content read(List<Token> quote, Optional<Token> action, List<PartyMention> mentions, boolean negated) {
        if (quote.isEmpty()) {
            return new Content("", List.of(), List.of(), List.of(), List.of(), negated);
        }
        Span span = quote.get(0).span().cover(quote.get(quote.size() - 1).span());
        List<PartyMention> named = mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
        return new Content(
                action.map(verb -> verb.lemma() + particle(verb, quote)).orElse(""),
                quote.stream()
                        .filter(token -> CONTENT_WORDS.contains(token.tag()))
                        .filter(token -> action.filter(token::equals).isEmpty())
                        .filter(token -> named.stream().noneMatch(m -> m.span().contains(token.span())))
                        .map(Token::lemma)
                        .toList(),
                named.stream()
                        .flatMap(mention -> mention.codes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                amounts.in(quote),
                Years.in(quote),
                negated);
    }

    private static String particle(Token verb, List<Token> quote) {
        int next = quote.indexOf(verb) + 1;
        String word = next > 0 && next < quote.size() ? quote.get(next).lower() : "";
        return VERB_PARTICLES.contains(word) ? " " + word : "";
    }
}
