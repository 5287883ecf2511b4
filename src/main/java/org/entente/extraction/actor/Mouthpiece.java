package org.entente.extraction.actor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.document.Source;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** For whom a spokesperson's statement speaks: "Statement by the Spokesperson on the border talks". */
final class Mouthpiece {
    /** Named by the office alone: a spokesperson who is named tells what others did. */
    private static final Pattern TITLE = Pattern.compile(".*\\b(?i:statement|declaration|comments?)\\b.{0,40}?"
            + "\\b(?i:by|of|from|to) (?i:the )(?:\\p{L}+ )?"
            + "(?i:spokes(?:person|man|woman)|high representative|secretary[- ]general)(?! \\p{Lu}).*");

    private Mouthpiece() {}

    /** The party; none where the text is no such statement, or does not name whom it speaks for. */
    static Optional<PartyCode> of(Source source, List<Sentence> sentences, Mentions mentions) {
        return TITLE.matcher(source.title()).matches()
                ? sentences.stream()
                        .filter(sentence -> sentence.role() != Sentence.Role.HEADING)
                        .flatMap(sentence -> subject(sentence, mentions).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The one party with which a sentence begins and which does something in it: "The United Nations will". */
    private static Optional<PartyCode> subject(Sentence sentence, Mentions mentions) {
        List<Token> tokens = sentence.tokens();
        int first = tokens.get(0).lower().equals("the") ? 1 : 0;
        int end = first;
        while (end < tokens.size() && mentions.isPartyName(tokens.get(end).span())) {
            end++;
        }
        boolean acts =
                end > first && end < tokens.size() && isFinite(tokens.get(end).tag());
        return acts
                ? Optional.of(mentions.parties(tokens.get(first)
                                .span()
                                .cover(tokens.get(end - 1).span())))
                        .filter(parties -> parties.size() == 1)
                        .map(parties -> parties.get(0))
                : Optional.empty();
    }

    private static boolean isFinite(Tag tag) {
        return tag == Tag.VERB_PRESENT || tag == Tag.MODAL || tag == Tag.AUXILIARY || tag == Tag.ADVERB;
    }
}
