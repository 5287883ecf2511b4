package org.entente.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.content.ContentReader;
import org.entente.extraction.content.Units;
import org.entente.extraction.party.PartyFinder;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.language.Token;
import org.entente.statement.Content;
import org.entente.statement.Parties;

/** The content of statements that were not extracted: the first verb that is no marker counts as the action. */
public final class GoldContent {
    private static final Set<String> MARKERS = Set.of(("agree call commit decide express hope intend note plan pledge"
                    + " promise propose put reaffirm reiterate say stand stress suggest underline underscore urge will make")
            .split(" "));
    private static final Set<String> DENIALS = Set.of("not", "nor", "no");

    private final Annotator annotator = new Annotator();
    private final PartyFinder parties = new PartyFinder(Parties.read());
    private final Units units = Units.read();

    /** The content of what stands at each of the places. */
    public List<Content> of(Source source, List<Span> statements) {
        AnnotatedDocument document = annotator.annotate(source);
        List<Token> tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        ContentReader contents = new ContentReader(source, parties.find(document), units);
        return statements.stream()
                .map(statement -> content(
                        tokens.stream()
                                .filter(token -> statement.contains(token.span()))
                                .toList(),
                        contents))
                .toList();
    }

    private static Content content(List<Token> quote, ContentReader contents) {
        Optional<Token> action = quote.stream()
                .filter(token -> token.tag().name().startsWith("VERB") && !MARKERS.contains(token.lemma()))
                .findFirst();
        boolean negated = quote.stream().anyMatch(token -> DENIALS.contains(token.lower()));
        return contents.read(quote, action, negated);
    }
}
