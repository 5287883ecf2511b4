package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/**
 * Those who agree in a sentence that names no meeting: "Nordic fisheries ministers decided on Monday". Who decides
 * together has met.
 */
final class Conveners {
    private final List<Token> tokens;
    private final List<PartyMention> mentions;
    private final MeetingWords words;

    Conveners(List<Token> tokens, List<PartyMention> mentions, MeetingWords words) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.words = words;
    }

    /** The verb by which several officials agree. */
    Optional<Token> agreement() {
        return officials().stream().findFirst().flatMap(this::verb);
    }

    /** The verb by which anybody agrees. */
    Optional<Token> verb() {
        return verb(0);
    }

    private Optional<Token> verb(int from) {
        return IntStream.range(from, tokens.size())
                .filter(at -> isFinite(at) && words.has(Use.TOGETHER, tokens.get(at)))
                .mapToObj(tokens::get)
                .findFirst();
    }

    /** "agreed", "have also agreed". */
    private boolean isFinite(int at) {
        Tag tag = tokens.get(at).tag();
        int helper = at - 1;
        while (helper > 0 && tokens.get(helper).tag() == Tag.ADVERB) {
            helper--;
        }
        boolean perfect = tag == Tag.VERB_PARTICIPLE
                && helper >= 0
                && tokens.get(helper).lemma().equals("have");
        return perfect || tag == Tag.VERB_PAST || tag == Tag.VERB_PRESENT;
    }

    /** The parties right before the officials and behind "of" or "from". */
    List<PartyCode> parties() {
        TreeSet<PartyCode> parties = new TreeSet<>();
        for (int official : officials()) {
            IntStream.iterate(official - 1, at -> at >= 0 && belongs(at), at -> at - 1)
                    .forEach(at -> mentioned(at).forEach(parties::add));
            boolean named = official + 1 < tokens.size()
                    && tokens.get(official + 1).lower().matches("of|from");
            IntStream.iterate(official + 2, at -> named && at < tokens.size() && belongs(at), at -> at + 1)
                    .forEach(at -> mentioned(at).forEach(parties::add));
        }
        return List.copyOf(parties);
    }

    private List<Integer> officials() {
        return IntStream.range(0, tokens.size())
                .filter(at -> words.meansSeveral(tokens.get(at)))
                .boxed()
                .toList();
    }

    private boolean belongs(int at) {
        Tag tag = tokens.get(at).tag();
        return tag == Tag.PROPER_NOUN
                || tag == Tag.NOUN
                || tag == Tag.ADJECTIVE
                || tag == Tag.COORDINATOR
                || tag == Tag.DETERMINER
                || tokens.get(at).text().equals(",")
                || mentioned(at).findAny().isPresent();
    }

    private Stream<PartyCode> mentioned(int at) {
        Span span = tokens.get(at).span();
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .flatMap(mention -> mention.codes().stream());
    }
}
