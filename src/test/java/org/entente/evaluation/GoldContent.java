package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.language.Annotator;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Content;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/**
 * The content of statements that were not extracted, by simple means: the first verb that is no marker is the action, the other content
 * words are the terms, words that name a party are places.
 */
public final class GoldContent {
    private static final Set<Tag> CONTENT = Set.of(
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.ADJECTIVE,
            Tag.ADVERB,
            Tag.NUMERAL,
            Tag.VERB_BASE,
            Tag.VERB_PRESENT,
            Tag.VERB_PAST,
            Tag.VERB_PARTICIPLE,
            Tag.VERB_ING);
    private static final Set<String> MARKERS = Set.of(("agree call commit decide express hope intend note plan pledge"
                    + " propose put reaffirm reiterate say stand stress underline underscore urge will make")
            .split(" "));

    private final Annotator annotator = new Annotator();
    private final Map<String, PartyCode> places = new HashMap<>();

    public GoldContent() {
        for (Party party : Parties.read().all()) {
            if (party.type() == Party.Type.STATE) {
                Stream.concat(Stream.of(party.name()), party.naming().adjectives().stream())
                        .forEach(name -> places.putIfAbsent(name, party.code()));
            }
        }
    }

    /** The content of what stands at each of the places. */
    public List<Content> of(Source source, List<Span> statements) {
        List<Token> tokens = annotator.annotate(source).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return statements.stream()
                .map(statement -> content(tokens.stream()
                        .filter(token -> statement.contains(token.span()))
                        .toList()))
                .toList();
    }

    private Content content(List<Token> tokens) {
        String action = "";
        List<String> terms = new ArrayList<>();
        Set<PartyCode> named = new java.util.TreeSet<>();
        List<String> amounts = new ArrayList<>();
        for (Token token : tokens) {
            if (places.containsKey(token.text())) {
                named.add(places.get(token.text()));
            } else if (action.isEmpty() && token.tag().name().startsWith("VERB")) {
                action = MARKERS.contains(token.lemma()) ? "" : token.lemma();
            } else if (CONTENT.contains(token.tag())) {
                terms.add(token.lemma());
            }
            if (token.tag() == Tag.NUMERAL && token.text().matches("[$€£]?\\d.*")) {
                amounts.add(token.text());
            }
        }
        boolean negated =
                tokens.stream().anyMatch(token -> Set.of("not", "nor", "no").contains(token.lower()));
        return new Content(action, terms, List.copyOf(named), amounts, List.of(), negated);
    }
}
