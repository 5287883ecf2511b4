package org.entente.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which named graphs speak of a thing: as the subject of a triple, or as its object. */
final class GraphIndex {
    private final Map<Node, Set<Node>> bySubject = new HashMap<>();
    private final Map<Node, Set<Node>> byObject = new HashMap<>();

    void add(Node graph, Triple triple) {
        bySubject.merge(triple.getSubject(), Set.of(graph), GraphIndex::union);
        if (!triple.getObject().isLiteral()) {
            byObject.merge(triple.getObject(), Set.of(graph), GraphIndex::union);
        }
    }

    /**
     * The graphs that may hold a match for all of the patterns; empty if the patterns name nothing, so that any graph
     * may.
     */
    Optional<Set<Node>> holding(List<Triple> patterns) {
        List<Set<Node>> sets = patterns.stream().flatMap(this::holding).toList();
        return sets.stream().min(Comparator.comparing(Set::size)).map(fewest -> inAll(sets, fewest));
    }

    /** Literals are not looked up: stores may take those of the same value for the same. */
    private Stream<Set<Node>> holding(Triple pattern) {
        Stream<Set<Node>> subject =
                Stream.of(pattern.getSubject()).filter(Node::isURI).map(thing -> graphs(bySubject, thing));
        Stream<Set<Node>> object =
                Stream.of(pattern.getObject()).filter(Node::isURI).map(thing -> graphs(byObject, thing));
        return Stream.concat(subject, object);
    }

    private static Set<Node> graphs(Map<Node, Set<Node>> index, Node thing) {
        return index.getOrDefault(thing, Set.of());
    }

    private static Set<Node> inAll(List<Set<Node>> sets, Set<Node> fewest) {
        Predicate<Node> inAll = graph -> sets.stream().allMatch(set -> set.contains(graph));
        return fewest.stream().allMatch(inAll)
                ? fewest
                : Set.copyOf(fewest.stream().filter(inAll).toList());
    }

    private static Set<Node> union(Set<Node> some, Set<Node> one) {
        if (some.containsAll(one)) {
            return some;
        }
        Set<Node> union = some instanceof HashSet ? some : new HashSet<>(some);
        union.addAll(one);
        return union;
    }
}
