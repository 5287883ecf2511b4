package org.entente.extraction.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.language.Ordinals;
import org.entente.language.Tag;
import org.entente.language.Token;

/**
 * How a text calls a meeting.
 *
 * @param name with ordinal and year ("Third Annual Kenya-Peru Leaders' Meeting"), or empty
 * @param ordinal 0 where it is not counted
 */
record MeetingTitle(String name, int ordinal) {
    static final MeetingTitle NONE = new MeetingTitle("", 0);

    private static final Set<String> INSIDE = Set.of("of", "the", "and", "on", "for", "'", "’", "-", "–", "&");
    private static final Set<String> BEFORE = Set.of(
            "statement",
            "communiqué",
            "communique",
            "readout",
            "remarks",
            "participation",
            "before",
            "after",
            "following",
            "building",
            "text",
            "call",
            "we",
            "hold",
            "holds",
            "host",
            "hosts");
    /** "Commissioner for Trade Negotiations": the title of somebody. */
    private static final Set<String> OFFICES = Set.of(
            "commissioner", "minister", "secretary", "president", "chairman", "chairwoman", "ambassador", "director");

    private static final int SHORTEST_HEADLINE = 3;
    private static final int REACH = 14;

    /** Reads the words with capitals around the noun for the meeting. */
    static MeetingTitle around(String text, List<Token> tokens, int noun, MeetingWords words) {
        int from = noun;
        while (from > 0 && noun - from < REACH && belongs(tokens.get(from - 1))) {
            from--;
        }
        int last = noun;
        for (int at = noun; at < Math.min(tokens.size(), noun + REACH) && belongs(tokens.get(at)); at++) {
            last = words.has(Use.EVENT, tokens.get(at)) ? at : last;
        }
        while (from < last && INSIDE.contains(tokens.get(from).lower())) {
            from++;
        }
        int ordinal = IntStream.rangeClosed(Math.max(0, noun - REACH / 2), last)
                .map(at -> Ordinals.valueOf(tokens.get(at).text()).orElse(0))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
        boolean named = last > from
                && isCapitalised(tokens.get(last))
                && !holdsOffice(tokens.subList(from, last))
                && !areInCapitals(tokens);
        Span span = tokens.get(from).span().cover(tokens.get(last).span());
        return new MeetingTitle(named ? span.of(text).replaceAll("\\s+", " ") : "", ordinal);
    }

    /** The name without what changes from one meeting to the next. */
    String series() {
        return name.replaceAll(
                        "(?i)\\b(?:inaugural|upcoming|annual|virtual|\\d+(?:st|nd|rd|th)|(?:19|20)\\d\\d)\\s+", "")
                .replaceAll(
                        "(?i)^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|\\w+ieth|twelfth|eleventh)\\s+",
                        "");
    }

    private static boolean holdsOffice(List<Token> words) {
        return OFFICES.contains(words.get(0).lower())
                || IntStream.range(0, words.size() - 1)
                        .anyMatch(at -> OFFICES.contains(words.get(at).lower())
                                && Set.of("for", "of")
                                        .contains(words.get(at + 1).lower()));
    }

    /** A headline in capitals does not tell which of its words are a name. */
    private static boolean areInCapitals(List<Token> tokens) {
        return tokens.size() > SHORTEST_HEADLINE
                && tokens.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }

    private static boolean belongs(Token token) {
        boolean verb = token.tag() == Tag.VERB_PRESENT || token.tag() == Tag.VERB_PAST || token.tag() == Tag.VERB_BASE;
        return (isCapitalised(token) && !verb && !BEFORE.contains(token.lower()))
                || INSIDE.contains(token.lower())
                || Ordinals.valueOf(token.text()).isPresent();
    }

    private static boolean isCapitalised(Token token) {
        char first = token.text().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
