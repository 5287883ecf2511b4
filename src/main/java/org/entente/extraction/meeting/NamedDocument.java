package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.document.Span;
import org.entente.language.DayWords;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.OutcomeDocument.Genre;

/**
 * A noun group that names a document, with what it is about: "the Lima Declaration on Forests".
 *
 * @param span without an article
 * @param end position of the first token behind it
 */
record NamedDocument(Genre genre, Span span, int end) {
    private static final Set<Tag> INSIDE = Set.of(
            Tag.NOUN,
            Tag.PROPER_NOUN,
            Tag.ADJECTIVE,
            Tag.NUMERAL,
            Tag.DETERMINER,
            Tag.PARTICLE,
            Tag.PRONOUN,
            Tag.VERB_PARTICIPLE,
            Tag.SYMBOL);
    private static final Set<Tag> HEAD_GOES_ON = Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE, Tag.VERB_PARTICIPLE);
    private static final Set<Tag> CLOSES = Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.NUMERAL);
    private static final Set<String> MARKS = Set.of("-", "–", "’", "'", "“", "”", "\"");
    private static final Set<String> ABOUT = Set.of("on", "of", "for", "between", "concerning", "regarding", "about");
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "their", "our", "its", "this", "these", "both", "two", "three", "four", "several", "new");
    private static final int LONGEST = 24;

    /** The documents in a list that begins at a token: "a joint statement and a roadmap on trade". */
    static List<NamedDocument> listed(
            String text, List<Token> tokens, int from, int to, Function<String, Optional<Genre>> genres) {
        List<NamedDocument> documents = new ArrayList<>();
        int at = from;
        Optional<NamedDocument> next = at(text, tokens, at, to, genres);
        while (next.isPresent()) {
            documents.add(next.get());
            at = next.get().end();
            boolean more = at < to
                    && (tokens.get(at).tag() == Tag.COORDINATOR
                            || tokens.get(at).text().equals(","));
            while (more && at < to && !INSIDE.contains(tokens.get(at).tag())) {
                at++;
            }
            next = more ? at(text, tokens, at, to, genres) : Optional.empty();
        }
        return List.copyOf(documents);
    }

    private static Optional<NamedDocument> at(
            String text, List<Token> tokens, int from, int to, Function<String, Optional<Genre>> genres) {
        int limit = Math.min(to, from + LONGEST);
        int end = from;
        while (end < limit && belongs(tokens, end)) {
            end++;
        }
        for (int head = end; head > from; head--) {
            if (head < tokens.size() && HEAD_GOES_ON.contains(tokens.get(head).tag())) {
                continue;
            }
            Span group = tokens.get(from).span().cover(tokens.get(head - 1).span());
            Optional<Genre> genre = genres.apply(group.of(text));
            if (genre.isPresent()) {
                int last = subjectMatter(tokens, head, limit);
                Span whole = tokens.get(named(tokens, from, head))
                        .span()
                        .cover(tokens.get(last - 1).span());
                return Optional.of(new NamedDocument(genre.get(), whole, last));
            }
        }
        return Optional.empty();
    }

    /** "of" belongs to the noun in "memorandum of understanding", "plan of action". */
    private static boolean belongs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return INSIDE.contains(token.tag())
                || MARKS.contains(token.text())
                || token.lower().equals("of")
                || (token.tag() == Tag.VERB_ING
                        && (Character.isUpperCase(token.text().charAt(0))
                                || (at > 0 && tokens.get(at - 1).lower().equals("of"))));
    }

    private static int named(List<Token> tokens, int from, int head) {
        int at = from;
        while (at < head - 1
                && (ARTICLES.contains(tokens.get(at).lower())
                        || MARKS.contains(tokens.get(at).text()))) {
            at++;
        }
        return at;
    }

    /** Where the words end that say what the document is about; "on Monday" does not. */
    private static int subjectMatter(List<Token> tokens, int head, int limit) {
        if (head >= limit || !ABOUT.contains(tokens.get(head).lower())) {
            return head;
        }
        int end = head;
        int last = head;
        while (end < limit && isAbout(tokens, end, limit)) {
            end++;
            last = CLOSES.contains(tokens.get(end - 1).tag()) ? end : last;
        }
        return last;
    }

    private static boolean isAbout(List<Token> tokens, int at, int limit) {
        Token token = tokens.get(at);
        if (DayWords.has(token)) {
            return false;
        }
        if (token.tag() == Tag.COORDINATOR) {
            return at + 1 < limit
                    && tokens.get(at + 1).tag() != Tag.DETERMINER
                    && HEAD_GOES_ON.contains(tokens.get(at + 1).tag());
        }
        if (ABOUT.contains(token.lower())) {
            return at + 1 < limit && !DayWords.has(tokens.get(at + 1));
        }
        return belongs(tokens, at) && !(token.tag() == Tag.PRONOUN);
    }
}
