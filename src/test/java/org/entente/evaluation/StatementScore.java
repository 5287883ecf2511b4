package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.evaluation.Prediction.FoundStatement;
import org.entente.statement.Kind;

/** Counts statements: found or not, right in kind, actors and topics, brought together with the right others. */
final class StatementScore {
    static final String STATEMENTS = "statements";
    static final String WHOLE = "whole statement (kind, actors, a topic)";
    static final String ACTORS = "actors of matched";
    static final String TOPICS = "topics of matched";
    static final String LINKS = "same statement across sources (pairs)";
    static final String KIND = "kind right where matched";

    private final Counts counts;
    private final List<Placed> placed = new ArrayList<>();

    StatementScore(Counts counts) {
        this.counts = counts;
    }

    /** A gold statement that was found, with what gold and prediction take it to report. */
    private record Placed(String group, String cluster, String claim) {}

    void add(GoldSource gold, Prediction prediction) {
        Map<Integer, Integer> matched = Matching.match(
                gold.statements().stream().map(GoldStatement::span).toList(),
                prediction.statements().stream().map(FoundStatement::span).toList(),
                gold.text());
        counts.addOf(gold.name(), Tally.NONE);
        for (int i = 0; i < gold.statements().size(); i++) {
            GoldStatement wanted = gold.statements().get(i);
            if (matched.containsKey(i)) {
                FoundStatement found = prediction.statements().get(matched.get(i));
                placed.add(new Placed(gold.group(), wanted.cluster(), found.claim()));
                if (!wanted.optional()) {
                    compare(gold, wanted, found);
                }
            } else if (!wanted.optional()) {
                count(gold, Tally.MISSED);
                counts.add(rowOf(wanted.kind()), Tally.MISSED);
                counts.add(WHOLE, Tally.MISSED);
                counts.miss(
                        gold.name(),
                        "missed " + lower(wanted.kind()),
                        wanted.span().of(gold.text()));
            }
        }
        for (int j = 0; j < prediction.statements().size(); j++) {
            if (!matched.containsValue(j)) {
                FoundStatement alarm = prediction.statements().get(j);
                count(gold, Tally.WRONG);
                counts.add(rowOf(alarm.kind()), Tally.WRONG);
                counts.add(WHOLE, Tally.WRONG);
                counts.miss(
                        gold.name(),
                        "false alarm, " + lower(alarm.kind()),
                        alarm.span().of(gold.text()));
            }
        }
    }

    private void count(GoldSource gold, Tally tally) {
        counts.add(STATEMENTS, tally);
        counts.addOf(gold.name(), tally);
    }

    private void compare(GoldSource gold, GoldStatement wanted, FoundStatement found) {
        String quote = wanted.span().of(gold.text());
        Set<String> actors = Groups.members(wanted.actors());
        Set<String> topics = wanted.topics().stream().map(Object::toString).collect(Collectors.toSet());
        boolean sameKind = wanted.kind() == found.kind();
        boolean sameActors = actors.equals(found.actors());
        boolean aTopic = topics.stream().anyMatch(found.topics()::contains);

        count(gold, Tally.RIGHT);
        counts.answer(
                KIND, gold.name(), lower(wanted.kind()) + ", not " + lower(found.kind()) + ": " + quote, sameKind);
        if (sameKind) {
            counts.add(rowOf(wanted.kind()), Tally.RIGHT);
        } else {
            counts.add(rowOf(wanted.kind()), Tally.MISSED);
            counts.add(rowOf(found.kind()), Tally.WRONG);
        }
        counts.add(ACTORS, overlap(actors, found.actors()));
        counts.add(TOPICS, overlap(topics, found.topics()));
        if (!sameActors) {
            counts.miss(gold.name(), "actors " + list(found.actors()) + " for " + list(actors), quote);
        }
        if (!aTopic) {
            counts.miss(gold.name(), "topics " + list(found.topics()) + " for " + list(topics), quote);
        }
        counts.add(WHOLE, sameKind && sameActors && aTopic ? Tally.RIGHT : Tally.WRONG.plus(Tally.MISSED));
    }

    private static Tally overlap(Set<String> wanted, Set<String> found) {
        Set<String> right = new HashSet<>(wanted);
        right.retainAll(found);
        return new Tally(right.size(), found.size() - right.size(), wanted.size() - right.size());
    }

    /** Compares every two statements of a group that were found, when all sources have been added. */
    void link() {
        for (int x = 0; x < placed.size(); x++) {
            for (int y = 0; y < x; y++) {
                Placed one = placed.get(x);
                Placed other = placed.get(y);
                boolean comparable =
                        one.group.equals(other.group) && !one.cluster.isEmpty() && !other.cluster.isEmpty();
                if (comparable) {
                    counts.add(LINKS, Tally.ofPair(one.cluster.equals(other.cluster), one.claim.equals(other.claim)));
                }
            }
        }
    }

    static String rowOf(Kind kind) {
        return lower(kind) + "s";
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String list(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }
}
