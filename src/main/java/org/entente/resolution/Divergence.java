package org.entente.resolution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing on which sources contradict each other: not that one says less than another, but that both say something and
 * it is not the same.
 *
 * @param readings at least two, in the order of the sources
 */
public record Divergence(Aspect aspect, List<Reading> readings) implements Serializable {

    public Divergence {
        readings = List.copyOf(readings);
    }

    /** What the sources may differ in. */
    public enum Aspect {
        /** Of a claim: its kind. */
        FORCE,
        /** Of a claim: whose it is. */
        ACTORS,
        /** Of a claim: how much. */
        AMOUNT,
        /** Of a claim: by when; of a meeting: when. */
        DATE,
        /** Of a meeting: in person or not. */
        FORMAT,
        /** Of a meeting: which parties were there. */
        ATTENDANCE
    }

    /**
     * What some of the sources say.
     *
     * @param value as it is published: a kind in lower case, party codes, an amount, an ISO date, a format
     */
    public record Reading(String value, List<String> sources) implements Serializable {

        public Reading {
            sources = List.copyOf(sources);
        }
    }

    /** One source and what it says, item by item; nothing if it does not say. */
    record Saying(String source, Set<String> items) {

        Saying(String source, String item) {
            this(source, item.isEmpty() ? Set.of() : Set.of(item));
        }

        boolean contradicts(Saying other) {
            return !source.equals(other.source) && !items.containsAll(other.items) && !other.items.containsAll(items);
        }
    }

    /** The divergence, if there is one. */
    static Stream<Divergence> of(Aspect aspect, List<Saying> sayings) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            if (sayings.stream().anyMatch(saying::contradicts)) {
                List<String> agreeing =
                        sources.computeIfAbsent(String.join(" ", saying.items()), value -> new ArrayList<>());
                if (!agreeing.contains(saying.source())) {
                    agreeing.add(saying.source());
                }
            }
        }
        return sources.isEmpty()
                ? Stream.of()
                : Stream.of(new Divergence(
                        aspect,
                        sources.entrySet().stream()
                                .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                                .toList()));
    }
}
