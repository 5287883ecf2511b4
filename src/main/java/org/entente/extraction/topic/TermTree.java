package org.entente.extraction.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.statement.Topic;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/** All terms of the scheme by their words: the longest that begins at a place is found in one walk. */
final class TermTree {
    private final Map<String, TermTree> next = new HashMap<>();
    private List<Vote> votes = List.of();

    /** What a term says for a topic. */
    record Vote(TopicCode topic, String term, int weight) {}

    /** A term in a text. */
    record Hit(Span span, List<Vote> votes) {}

    /** The end of a walk: how many words it took and what it found. */
    private record Match(int length, List<Vote> votes) {
        static final Match NONE = new Match(0, List.of());

        Match longer(Match other) {
            return other.length > length ? other : this;
        }
    }

    static TermTree of(Topics topics) {
        TermTree root = new TermTree();
        for (Topic topic : topics.all()) {
            topic.terms().forEach(term -> root.add(topic.code(), term));
        }
        return root;
    }

    /** The terms of a text, the longest first at each place; they do not overlap. */
    List<Hit> hits(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = longest(words, at, 0);
            if (match.length == 0) {
                at++;
                continue;
            }
            Span span =
                    words.get(at).span().cover(words.get(at + match.length - 1).span());
            hits.add(new Hit(span, match.votes));
            at += match.length;
        }
        return hits;
    }

    private Match longest(List<Word> words, int at, int depth) {
        Match best = votes.isEmpty() ? Match.NONE : new Match(depth, votes);
        if (at + depth < words.size()) {
            for (String form : words.get(at + depth).forms()) {
                TermTree child = next.get(form);
                if (child != null) {
                    best = best.longer(child.longest(words, at, depth + 1));
                }
            }
        }
        return best;
    }

    private void add(TopicCode topic, Topic.Term term) {
        TermTree node = this;
        for (String key : Word.keys(term.words())) {
            node = node.next.computeIfAbsent(key, absent -> new TermTree());
        }
        node.votes = Stream.concat(node.votes.stream(), Stream.of(new Vote(topic, term.words(), term.weight())))
                .toList();
    }
}
