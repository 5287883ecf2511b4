package org.entente.extraction.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names, by their words in lower case: the longest that begins at a place is found in one walk. */
final class NameTree {
    private final Map<String, NameTree> next = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /** Abbreviations come first, so that "GUAM" is not taken for "Guam". */
    static NameTree of(List<Name> names) {
        NameTree root = new NameTree();
        names.stream()
                .sorted(Comparator.comparing(Name::isAbbreviation).reversed())
                .forEach(root::add);
        return root;
    }

    /** The longest name that the text has from this piece on. */
    Optional<Name> longest(List<Piece> text, int from) {
        Optional<Name> found = Optional.empty();
        NameTree node = this;
        for (int at = from; at < text.size(); at++) {
            NameTree child = node.next.get(key(text.get(at), at == from));
            if (child == null) {
                break;
            }
            node = child;
            for (Name name : node.names) {
                if (name.isWritten(text, from)) {
                    found = Optional.of(name);
                    break;
                }
            }
        }
        return found;
    }

    private void add(Name name) {
        NameTree node = this;
        for (int at = 0; at < name.pieces().size(); at++) {
            String key = key(name.pieces().get(at), at == 0);
            node = node.next.computeIfAbsent(key, absent -> new NameTree());
        }
        node.names.add(name);
    }

    /** What parts two pieces tells names apart ("Hong Kong, China"), what stands before the first does not. */
    private static String key(Piece piece, boolean first) {
        return first ? piece.lower() : piece.gap() + piece.lower();
    }
}
