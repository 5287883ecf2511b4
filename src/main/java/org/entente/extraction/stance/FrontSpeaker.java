package org.entente.extraction.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** Whose words a sentence is, where a phrase at its head tells: "According to the envoy,", "In the view of Peru". */
final class FrontSpeaker {
    private static final Set<String> VIEWS = WordGroup.named("views");
    private static final Set<Tag> NAMING =
            Set.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.PROPER_NOUN, Tag.NUMERAL, Tag.PRONOUN);

    private FrontSpeaker() {}

    static Optional<TokenRange> of(ParsedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 3) {
            return Optional.empty();
        }
        String first = tokens.get(0).lower();
        boolean according = first.equals("according") && tokens.get(1).lower().equals("to");
        if (according) {
            return IntStream.range(3, tokens.size())
                    .filter(at -> tokens.get(at).text().equals(","))
                    .mapToObj(comma -> new TokenRange(2, comma))
                    .findFirst();
        }
        return first.equals("in") ? holder(sentence, 1) : Optional.empty();
    }

    /** "the view of the two ministers", "Peru's view": whose it is. */
    static Optional<TokenRange> holder(ParsedSentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int view = from;
        while (view < tokens.size()
                && !VIEWS.contains(tokens.get(view).lower())
                && (NAMING.contains(tokens.get(view).tag())
                        || tokens.get(view).text().equals("'s"))) {
            view++;
        }
        if (view + 1 >= tokens.size() || !VIEWS.contains(tokens.get(view).lower())) {
            return Optional.empty();
        }
        if (tokens.get(view + 1).lower().equals("of")) {
            int end = view + 2;
            while (end < tokens.size() && NAMING.contains(tokens.get(end).tag())) {
                end++;
            }
            return end > view + 2 ? Optional.of(new TokenRange(view + 2, end)) : Optional.empty();
        }
        boolean named = tokens.subList(from, view).stream().anyMatch(token -> token.tag() == Tag.PARTICLE);
        return named ? Optional.of(new TokenRange(from, view)) : Optional.empty();
    }
}
