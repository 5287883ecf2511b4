package org.entente.extraction.meeting;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/**
 * The sentence that introduces somebody who is then named without a state: "Kenya struck a softer note. “We need time,”
 * said Trade Minister Otieno", "Kenya was not so sure. Trade Minister Otieno said".
 */
record Introducing(NavigableMap<Integer, Sentence> sentences, NavigableMap<Integer, PartyMention> mentions) {
    private static final Set<Tag> FINITE = Set.of(Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.MODAL, Tag.AUXILIARY);
    private static final Set<String> OPENING = Set.of("“", "\"", "„", "«", "``");
    private static final Set<String> CLOSING = Set.of("”", "\"", "“", "»", "''");
    private static final int SHORT = 9;
    private static final int LONGEST_QUOTE = 5;
    private static final int LONGEST_CLAUSE = 25;

    /**
     * The state of somebody.
     *
     * @param opens whether the name stands before the first verb of its sentence
     */
    Optional<PartyCode> of(Sentence sentence, Span name, boolean opens) {
        return isQuoteBefore(sentence, name)
                ? beforeQuote(sentence).flatMap(this::subject)
                : before(sentence)
                        .filter(told -> opens && told.paragraph() == sentence.paragraph())
                        .filter(told -> told.tokens().size() <= SHORT)
                        .flatMap(this::only);
    }

    private static boolean isQuoteBefore(Sentence sentence, Span name) {
        List<Token> before = sentence.tokens().subList(0, sentence.indexBehind(new Span(name.start(), name.start())));
        int quote = IntStream.iterate(before.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> CLOSING.contains(before.get(at).text()))
                .findFirst()
                .orElse(before.size());
        return quote < before.size()
                && before.stream()
                                .skip(quote)
                                .filter(token -> FINITE.contains(token.tag()))
                                .count()
                        < 2;
    }

    /** The sentence in front of the one with which a quotation begins. */
    private Optional<Sentence> beforeQuote(Sentence last) {
        Optional<Sentence> at = Optional.of(last);
        for (int step = 0; step < LONGEST_QUOTE && at.isPresent(); step++) {
            if (OPENING.contains(at.get().tokens().get(0).text())) {
                return at.flatMap(this::before);
            }
            at = at.flatMap(this::before);
        }
        return Optional.empty();
    }

    private Optional<Sentence> before(Sentence sentence) {
        return Optional.ofNullable(sentences.lowerEntry(sentence.span().start()))
                .map(Map.Entry::getValue)
                .filter(told -> told.role() == Sentence.Role.PROSE);
    }

    /** The one party of a short sentence. */
    private Optional<PartyCode> only(Sentence sentence) {
        List<PartyCode> named = mentions
                .subMap(sentence.span().start(), sentence.span().end())
                .values()
                .stream()
                .flatMap(mention -> mention.codes().stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The party that a sentence tells of: right before its first finite verb, or before a clause between commas. */
    private Optional<PartyCode> subject(Sentence sentence) {
        return mentions.subMap(sentence.span().start(), sentence.span().end()).values().stream()
                .filter(mention -> mention.codes().size() == 1
                        && mention.form() != PartyMention.Form.ADJECTIVE
                        && mention.form() != PartyMention.Form.GROUP)
                .filter(mention -> isSubject(sentence, mention.span()))
                .map(mention -> mention.codes().get(0))
                .findFirst();
    }

    private static boolean isSubject(Sentence sentence, Span party) {
        List<Token> tokens = sentence.tokens();
        int from = sentence.indexBehind(new Span(party.start(), party.start()));
        int behind = sentence.indexBehind(party);
        boolean front = from == 0 || tokens.get(from - 1).text().equals(",");
        int verb = behind < tokens.size() && tokens.get(behind).text().equals(",")
                ? IntStream.range(behind + 1, Math.min(tokens.size(), behind + LONGEST_CLAUSE))
                        .filter(at -> tokens.get(at).text().equals(","))
                        .map(at -> at + 1)
                        .findFirst()
                        .orElse(behind)
                : behind;
        return front && verb < tokens.size() && FINITE.contains(tokens.get(verb).tag());
    }
}
